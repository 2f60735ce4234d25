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
    listing,    // hits alone, without what was counted
    citing,     // the same of one query, for a list of references
};

/// Whether the fields of a hit can be chosen.
enum class FieldUse : bool { fixed, chosen };

/// What a form tells of a hit.
struct HitNeeds {
    HitDetail detail;  // at least
    FieldUse use = FieldUse::fixed;
    std::string_view usual = {};  // fields where none are chosen, if the form has no layout of its own
};

/// A row of the table of output forms. A new one is a row here and a file beside this one.
struct OutputFormat {
    std::string_view name;  // for --format
    std::string_view help;
    OutputUse use;
    HitNeeds needs;
    // Null where it has none of them.
    AnswerWriterMaker make_writer;
    std::string (*render_evaluation)(std::span<const TopicMeasures> topics);
    std::string (*render_article)(const ShownArticle& shown, const PageStyle& style);
};

std::span<const OutputFormat> output_formats();

/// The form of this name, or nullptr.
const OutputFormat* output_format_named(std::string_view name);

/// The form of --template, which has no name for --format.
const OutputFormat& template_format();

/// Has the request ask for what the form tells of a hit, and for no more.
void ask_for_what_is_told(Request& request, const OutputFormat& format, const ChosenFields& chosen);

/// An article as the form has it: as hits are written if it has nothing of its own.
std::string render_article(const OutputFormat& format, const ShownArticle& shown,
                           const WriterOptions& options);

/// A page: its head, its hits, its end.
std::string render_page(AnswerWriter& writer, const Response& response, const TopicId& topic = {});

/// "MAP         0.3242", a line for each mean over the topics.
std::string render_evaluation_text(std::span<const TopicMeasures> topics);
/// One JSON object (doc/json-output.md), with the measures of each topic.
std::string render_evaluation_json(std::span<const TopicMeasures> topics);

}  // namespace news
