// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/formats/format_table.hpp"

namespace news {

enum class IndexCommand : std::uint8_t { help, version, add, parse, info, check, export_ };

enum class ReportLayout : std::uint8_t { text, json };

/// What newsindex was asked to do.
struct IndexOptions {
    IndexCommand command = IndexCommand::help;
    std::filesystem::path archive;   // of every command but parse
    std::vector<std::string> paths;  // for add and parse; "-" is standard input
    const Format* format = nullptr;  // of every path; null if it is to be found by looking
    ReportLayout output = ReportLayout::text;
};

/// Only reads the arguments (without the program's name): opens nothing. Throws Error (usage).
IndexOptions parse_index_options(const std::vector<std::string>& arguments);

std::string index_help();

}  // namespace news
