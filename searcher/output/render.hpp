// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "searcher/evaluation/measures.hpp"
#include "searcher/output/page_layout.hpp"
#include "searcher/output/render_article.hpp"
#include "searcher/search/response.hpp"

namespace news {

struct RenderOptions {
    PageStyle page{};                    // where the form of output is for reading
    std::optional<std::string> topic{};  // which answer of many this is; none if it is the only one
};

/// What a form of output is for, which decides on what is usual with it.
enum class OutputUse : std::uint8_t {
    reading,
    comparing,  // with what other engines rank: long lists of ids
};

/// A row of the table of output forms. A new one is a row here and a file beside this one.
struct OutputFormat {
    std::string_view name;  // for --format
    std::string_view help;
    OutputUse use;
    // Null where it has none of them.
    std::string (*render)(const Response& response, const RenderOptions& options);
    std::string (*render_evaluation)(std::span<const TopicMeasures> topics);
    std::string (*render_article)(const ShownArticle& shown, const PageStyle& style);
};

std::span<const OutputFormat> output_formats();

/// The form of this name, or nullptr.
const OutputFormat* output_format_named(std::string_view name);

/// For people.
std::string render_text(const Response& response, const RenderOptions& options);
/// One JSON object (doc/json-output.md); one of many is on one line.
std::string render_json(const Response& response, const RenderOptions& options);
/// A table with a header: of facets and timeline if these were asked for, else of the hits
/// (doc/csv-output.md).
std::string render_csv(const Response& response, const RenderOptions& options);
/// "topic Q0 id rank score newsarchive", a line for each hit. trec_eval sorts by score and not by rank, so
/// scores are raised where articles with all words stand before others that score more: they fall from hit to
/// hit.
std::string render_trec(const Response& response, const RenderOptions& options);

/// "MAP         0.3242", a line for each mean over the topics.
std::string render_evaluation_text(std::span<const TopicMeasures> topics);
/// One JSON object (doc/json-output.md), with the measures of each topic.
std::string render_evaluation_json(std::span<const TopicMeasures> topics);

}  // namespace news
