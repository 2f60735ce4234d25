// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/article_json.hpp"

namespace news {
namespace {

std::string iso_or_empty(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

void write_related(JsonWriter& json, const std::vector<RelatedPost>& related) {
    json.begin_array();
    for (const RelatedPost& post : related) {
        json.begin_object();
        json.key("title").text(post.title);
        json.key("published").text_or_null(iso_or_empty(post.published));
        json.key("certainty").text_or_null(post.published ? name_of(post.published->certainty) : "");
        json.key("url").text_or_null(post.url);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

void write_article_members(JsonWriter& json, const Article& article) {
    json.key("id").text(article.id);
    json.key("url").text_or_null(article.url);
    json.key("title").text(article.title);
    json.key("authors").texts(article.authors);
    json.key("agencies").texts(article.agencies);
    json.key("place").text_or_null(article.place);
    json.key("published").text_or_null(iso_or_empty(article.published));
    json.key("precision").text_or_null(article.published ? name_of(article.published->precision) : "");
    const std::optional<NewsDate>& dated = article.published ? article.published : article.modified;
    json.key("evidence").text_or_null(dated ? name_of(dated->evidence) : "");
    json.key("certainty").text_or_null(dated ? name_of(dated->certainty) : "");
    json.key("modified").text_or_null(iso_or_empty(article.modified));
    json.key("source").text_or_null(article.source);
    json.key("section").text_or_null(article.section);
    json.key("tags").texts(article.tags);
    json.key("language").text_or_null(article.language);
    json.key("kind").text(name_of(article.kind));
    json.key("text").text(article.text);
    if (article.extent == TextExtent::summary) json.key("extent").text(name_of(article.extent));
    json.key("related");
    write_related(json, article.related);
    json.key("origin").text(article.origin);
    const auto seen = date_of_unix_time(static_cast<double>(article.seen));
    json.key("seen").text_or_null(article.seen == 0 ? "" : iso_or_empty(seen));
}

}  // namespace news
