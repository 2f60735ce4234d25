// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/article_lines.hpp"
#include "searcher/output/render_reports.hpp"

namespace news {
namespace {

bool is_held(const ListedPost& listed) {
    return listed.found && listed.found->kind == ArticleKind::article;
}

std::string listed_lines(const ListedPost& listed) {
    if (listed.found) return article_lines(*listed.found, "  ");
    const RelatedPost& post = listed.post;
    return fmt::format("  {}\n  {} · not in the archive\n",
                       post.title.empty() ? without_controls(post.url) : without_controls(post.title),
                       post.published ? to_iso(*post.published) : "no date");
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

std::string render_links_text(const ArticleLinks& links) {
    std::string out = article_lines(links.article, "") + '\n';
    std::uint64_t held = 0;
    for (const ListedPost& listed : links.listed)
        held += is_held(listed) ? 1 : 0;
    out += fmt::format("lists {}; the archive has {} of these in full\n",
                       counted(links.listed.size(), "related post", "related posts"), with_thousands(held));
    for (const ListedPost& listed : links.listed)
        out += '\n' + listed_lines(listed);
    out += fmt::format("\nlisted by {}", counted(links.citations, "article", "articles"));
    if (links.cited_by.size() < links.citations) out += "; the newest of them:";
    out += '\n';
    for (const Article& citing : links.cited_by)
        out += '\n' + article_lines(citing, "  ");
    return out;
}

std::string render_links_json(const ArticleLinks& links) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
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
