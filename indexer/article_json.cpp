// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/article_json.hpp"

#include "common/article_json.hpp"
#include "common/json_writer.hpp"

namespace news {

std::string to_json_line(const ParsedArticle& parsed) {
    const Article& article = parsed.article;
    JsonWriter json;
    json.begin_object();
    write_article_members(json, article);
    if (!parsed.evidence.empty()) {
        json.key("found_in").begin_object();
        for (const auto& [name, kind] : parsed.evidence)
            json.key(name).text(kind);
        json.end_object();
    }
    if (!article.earlier.empty()) {
        json.key("earlier_versions").begin_array();
        for (const Article& earlier : article.earlier) {
            json.begin_object();
            write_article_members(json, earlier);
            json.end_object();
        }
        json.end_array();
    }
    json.end_object();
    return json.take();
}

std::string to_json_line(const Article& article) {
    return to_json_line(ParsedArticle{article, {}});
}

}  // namespace news
