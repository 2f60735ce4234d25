// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/article_lines.hpp"
#include "searcher/output/render_reports.hpp"

namespace news {
namespace {

std::string similar_lines(const SimilarArticle& similar) {
    constexpr std::size_t most_words = 10;
    std::string lines = article_lines(similar.article, "  ");
    if (!similar.words.empty()) {
        const bool has_more = similar.words.size() > most_words;
        const auto end =
            similar.words.begin() + static_cast<std::ptrdiff_t>(has_more ? most_words : similar.words.size());
        lines += "  both have: " + without_controls(join({similar.words.begin(), end}, ", "));
        if (has_more) lines += fmt::format(" and {} more", similar.words.size() - most_words);
        lines += '\n';
    }
    for (const std::string& link : similar.links)
        lines += "  " + without_controls(link) + '\n';
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

std::string render_similar_text(const SimilarArticles& similar) {
    std::string out = "like:\n" + article_lines(similar.article, "  ");
    out += "  by: " + (similar.words.empty() ? "links alone" : without_controls(join(similar.words, ", "))) +
           '\n';
    for (const SimilarArticle& one : similar.similar)
        out += '\n' + similar_lines(one);
    if (similar.similar.empty()) out += "\nno article is like it\n";
    return out;
}

std::string render_similar_json(const SimilarArticles& similar) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
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
