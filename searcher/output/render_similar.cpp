// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/json_parts.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render_reports.hpp"

namespace news {
namespace {

/// Below the headline; what goes on, farther in.
const Indent reason_indent{"  ", "    "};

std::string words_in_common(const std::vector<std::string>& words) {
    constexpr std::size_t most_words = 10;
    const std::size_t shown = std::min(most_words, words.size());
    std::string line =
        "both have: " + join({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(shown)}, ", ");
    if (shown < words.size()) line += fmt::format(" and {} more", words.size() - shown);
    return line;
}

std::string similar_lines(const SimilarArticle& similar, const PageStyle& style) {
    std::string lines = article_lines(similar.article, "  ", style);
    if (!similar.words.empty()) lines += laid_out(words_in_common(similar.words), reason_indent, style);
    for (const std::string& link : similar.links)
        lines += laid_out(link, reason_indent, style);
    return lines;
}

void write_similar(JsonWriter& json, const SimilarArticle& similar) {
    const Article& article = similar.article;
    json.begin_object();
    json.key("id").text(article.id);
    json.key("title").text(article.title);
    json.key("published").text_or_null(article.published ? to_iso(*article.published) : "");
    json.key("url").text_or_null(article.url);
    json.key("score").decimal(similar.score);
    json.key("words").texts(similar.words);
    json.key("links").texts(similar.links);
    json.end_object();
}

}  // namespace

std::string render_similar_text(const SimilarArticles& similar, const PageStyle& style) {
    std::string out = "like:\n" + article_lines(similar.article, "  ", style);
    out += laid_out("by: " + (similar.words.empty() ? "links alone" : join(similar.words, ", ")),
                    reason_indent, style);
    for (const SimilarArticle& one : similar.similar)
        out += '\n' + similar_lines(one, style);
    if (similar.similar.empty()) out += "\nno article is like it\n";
    return out;
}

std::string render_similar_json(const SimilarArticles& similar) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(schema_version);
    json.key("id").text(similar.article.id);
    json.key("title").text(similar.article.title);
    json.key("words").texts(similar.words);
    json.key("similar").begin_array();
    for (const SimilarArticle& one : similar.similar)
        write_similar(json, one);
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace news
