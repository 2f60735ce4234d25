// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/formats/format_table.hpp"
#include "indexer/progress.hpp"

namespace news {

enum class IndexCommand : std::uint8_t {
    help,
    version,
    add,
    parse,
    formats,
    info,
    check,
    export_,
    remove,
    versions,
    missing,
    compact,
    rebuild,
};

enum class ReportLayout : std::uint8_t { text, json };

/// What newsindex was asked to do.
struct IndexOptions {
    IndexCommand command = IndexCommand::help;
    std::filesystem::path archive;   // of every command but parse
    std::vector<std::string> paths;  // for add and parse; "-" is standard input
    std::vector<std::string> ids;    // for remove and versions
    std::string query;               // for remove; empty for none
    const Format* format = nullptr;  // of every path; null if it is to be found by looking
    bool keeps_short = false;        // take what has a headline but no text
    ReportLayout output = ReportLayout::text;

    std::uint32_t limit = 20;  // of missing: how many are listed

    // Of add.
    unsigned jobs = 0;         // 0: one for every core
    std::uint64_t memory = 0;  // bytes; 0: default_memory()
    bool is_dry_run = false;
    bool is_forced = false;  // bring back what was removed, or is an earlier version
    std::string files_from;  // a file that lists more paths; empty for none
    char list_end = '\n';    // what ends each path in it
    std::string rejects;     // where rejections go; empty for nowhere
    std::string retry;       // a file of rejections to try again; empty for none
    ProgressStyle progress = ProgressStyle::automatic;

    std::chrono::milliseconds wait{};  // for another writer to end
};

/// Only reads the arguments (without the program's name): opens nothing. Throws Error (usage).
IndexOptions parse_index_options(const std::vector<std::string>& arguments);

}  // namespace news
