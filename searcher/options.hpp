// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/terminal.hpp"
#include "searcher/output/render.hpp"
#include "searcher/search/request.hpp"

namespace news {

enum class SearchMode : std::uint8_t {
    help,
    version,
    configuration,
    search,
    batch,
    evaluate,
    // What is told of one article.
    show,
    why,
    why_not,
    related,
    like,
};

/// What is wanted of the articles that match.
enum class AnswerKind : std::uint8_t {
    page,
    all,     // --all: every one, as a stream
    count,   // --count
    exists,  // --exists: whether there is any
};

/// What newssearch was asked to do.
struct SearchOptions {
    SearchMode mode = SearchMode::help;
    AnswerKind answer = AnswerKind::page;  // for the modes search and batch
    std::optional<TimeStep> count_step;    // --count=STEP: apart by years or months
    std::filesystem::path archive;
    Request request;                       // but for its text in the modes batch and evaluate
    std::string topics;                    // the file of queries, for these
    std::string judgments;                 // and for evaluate
    std::string article_id;                // of which article something is told
    std::string settings;                  // for configuration: what holds, and where it stands
    const OutputFormat* format = nullptr;  // never null where something is searched
    ChosenFields fields;                   // empty for the form's usual ones
    RecordTemplate record;                 // for --template
    RecordEnd record_end = RecordEnd::line;
    ColorChoice color = ColorChoice::automatic;
    std::optional<std::uint32_t> columns;  // of a line; 0 for lines of any length
};

/// Only reads the arguments (without the program's name): opens nothing. An argument that begins with one
/// dash is part of the query (-sport). Throws Error (usage).
SearchOptions parse_search_options(const std::vector<std::string>& arguments);

/// A number of hits, as an option or a column of this name has it. Throws Error (usage) for what is none.
std::uint32_t read_hit_count(std::string_view name, std::string_view text);

}  // namespace news
