// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/article_json.hpp"
#include "searcher/output/json_parts.hpp"
#include "searcher/output/render_article.hpp"

namespace news {

std::string render_article_json(const ShownArticle& shown, const PageStyle&) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(schema_version);
    write_article_members(json, shown.article);
    json.key("earlier_versions").number(std::uint64_t{shown.article.earlier.size()});
    json.key("title_highlights");
    write_ranges(json, shown.title.highlights);
    json.key("text_highlights");
    write_ranges(json, shown.text.highlights);
    json.key("cited_by");
    write_cited_by(json, shown.cited_by);
    json.end_object();
    return json.take();
}

}  // namespace news
