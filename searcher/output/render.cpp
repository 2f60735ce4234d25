// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/render.hpp"

#include <algorithm>
#include <array>

namespace news {

static constexpr std::array<OutputFormat, 6> table{{
    {"text", "for reading", OutputUse::reading, text_writer, render_evaluation_text, render_article_text},
    {"json", "one JSON object, for scripts", OutputUse::reading, json_writer, render_evaluation_json,
     render_article_json},
    {"csv", "a table of the counts that were asked for, else of the hits", OutputUse::reading, csv_writer,
     nullptr, nullptr},
    {"ids", "an id a line", OutputUse::listing, ids_writer, nullptr, nullptr},
    {"trec", "topic Q0 id rank score, for trec_eval", OutputUse::comparing, trec_writer, nullptr, nullptr},
    {"markdown", "an article (--show), for other programs to set", OutputUse::reading, nullptr, nullptr,
     render_article_markdown},
}};

std::span<const OutputFormat> output_formats() {
    return table;
}

const OutputFormat* output_format_named(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const OutputFormat& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::string render_page(AnswerWriter& writer, const Response& response, const TopicId& topic) {
    std::string page = writer.begin(response, topic);
    for (const Hit& hit : response.hits)
        page += writer.hit(hit);
    return page + writer.end(response);
}

}  // namespace news
