// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/readable_date.hpp"
#include "common/text.hpp"
#include "searcher/output/json_parts.hpp"
#include "searcher/output/provenance.hpp"
#include "searcher/output/render_reports.hpp"

namespace news {
namespace {

bool is_held(const ListedPost& listed) {
    return listed.found && listed.found->kind == ArticleKind::article;
}

constexpr std::string_view indent = "  ";

std::string listed_lines(const ListedPost& listed, const PageStyle& style) {
    if (listed.found) return article_lines(*listed.found, std::string(indent), style);
    const RelatedPost& post = listed.post;
    const Indent paragraph{std::string(indent), std::string(indent)};
    const std::string date = post.published ? readable_date(*post.published) : "no date";
    return laid_out_link({post.title.empty() ? post.url : post.title, {}}, post.url, paragraph, style) +
           laid_out(date + " · not in the archive", paragraph, style);
}

std::string listing_line(const ArticleLinks& links) {
    if (links.listed.empty()) return "lists no related posts";
    const auto held = std::count_if(links.listed.begin(), links.listed.end(), is_held);
    return fmt::format("lists {}; the archive has {} of these in full",
                       counted(links.listed.size(), "related post", "related posts"),
                       with_thousands(static_cast<std::uint64_t>(held)));
}

std::string citations_line(const ArticleLinks& links) {
    if (links.citations == 0) return "no article lists it";
    return fmt::format("listed by {}{}", counted(links.citations, "article", "articles"),
                       links.cited_by.size() < links.citations ? "; the newest of them:" : "");
}

void write_article(JsonWriter& json, const Article& article) {
    json.begin_object();
    json.key("id").text(article.id);
    json.key("title").text(article.title);
    json.key("published").text_or_null(article.published ? to_iso(*article.published) : "");
    json.key("url").text_or_null(article.url);
    json.key("kind").text(name_of(article.kind));
    json.end_object();
}

void write_listed(JsonWriter& json, const ListedPost& listed) {
    const RelatedPost& post = listed.post;
    json.begin_object();
    json.key("title").text(post.title);
    json.key("published").text_or_null(post.published ? to_iso(*post.published) : "");
    json.key("url").text_or_null(post.url);
    json.key("id").text_or_null(listed.found ? listed.found->id : "");
    json.key("kind").text_or_null(listed.found ? name_of(listed.found->kind) : "");
    json.end_object();
}

}  // namespace

std::string render_links_text(const ArticleLinks& links, const PageStyle& style) {
    std::string out = article_lines(links.article, "", style) + '\n';
    out += laid_out(listing_line(links), {}, style);
    for (const ListedPost& listed : links.listed)
        out += '\n' + listed_lines(listed, style);
    out += '\n' + laid_out(citations_line(links), {}, style);
    for (const Article& citing : links.cited_by)
        out += '\n' + article_lines(citing, std::string(indent), style);
    return out;
}

std::string render_links_json(const ArticleLinks& links) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(schema_version);
    json.key("article");
    write_article(json, links.article);
    json.key("lists").begin_array();
    for (const ListedPost& listed : links.listed)
        write_listed(json, listed);
    json.end_array();
    json.key("citations").number(links.citations);
    json.key("cited_by").begin_array();
    for (const Article& citing : links.cited_by)
        write_article(json, citing);
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace news
