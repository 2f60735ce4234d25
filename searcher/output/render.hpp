// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "searcher/evaluation/measures.hpp"
#include "searcher/output/answer_writer.hpp"
#include "searcher/output/page_layout.hpp"
#include "searcher/output/render_article.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// What a form of output is for, which decides on what is usual with it.
enum class OutputUse : std::uint8_t {
    reading,
    comparing,  // with what other engines rank: long lists of ids
    listing,    // ids for other programs
};

/// A row of the table of output forms. A new one is a row here and a file beside this one.
struct OutputFormat {
    std::string_view name;  // for --format
    std::string_view help;
    OutputUse use;
    // Null where it has none of them.
    AnswerWriterMaker make_writer;
    std::string (*render_evaluation)(std::span<const TopicMeasures> topics);
    std::string (*render_article)(const ShownArticle& shown, const PageStyle& style);
};

std::span<const OutputFormat> output_formats();

/// The form of this name, or nullptr.
const OutputFormat* output_format_named(std::string_view name);

/// A page: its head, its hits, its end.
std::string render_page(AnswerWriter& writer, const Response& response, const TopicId& topic = {});

/// "MAP         0.3242", a line for each mean over the topics.
std::string render_evaluation_text(std::span<const TopicMeasures> topics);
/// One JSON object (doc/json-output.md), with the measures of each topic.
std::string render_evaluation_json(std::span<const TopicMeasures> topics);

}  // namespace news
