// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_feed.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_fields.hpp"

namespace news {
namespace {

/// What the feed says once for all its items.
void add_of_feed(Article& article, const Article& feed) {
    if (article.source.empty()) article.source = feed.title;
    if (article.authors.empty()) article.authors = feed.authors;
    if (article.language.empty()) article.language = feed.language;
    if (article.text.empty()) article.kind = ArticleKind::stub;
    // An id that is but the address says nothing, and the address is known in all its forms.
    const bool is_address = article.id.starts_with("http://") || article.id.starts_with("https://");
    if (article.url.empty() && is_address) article.url = article.id;
    if (article.id == article.url) article.id.clear();
}

ParseResult result_of(const JsonValue& item, const Article& feed, std::string origin) {
    if (item.object() == nullptr) return Rejection{std::move(origin), "the JSON value is no object"};
    ParseResult result = article_of_json_object(*item.object(), origin);
    if (auto* parsed = std::get_if<ParsedArticle>(&result)) add_of_feed(parsed->article, feed);
    return result;
}

}  // namespace

ParseResults parse_json_feed(const Record& record, JsonReader& reader) {
    DecodedText decoded;
    const auto json = read_json(record.bytes, reader, decoded);
    if (const auto* failure = std::get_if<JsonFailure>(&json))
        return single_result(Rejection{record.origin, "not JSON: " + failure->reason});
    const JsonObject* object = std::get<JsonValue>(json).object();
    const JsonValue* items = object == nullptr ? nullptr : json_member(*object, "items");
    if (items == nullptr || items->array() == nullptr || items->array()->empty())
        return single_result(Rejection{record.origin, "there is no item in the feed"});
    const ParseResult head = article_of_json_object(*object, record.origin);
    const auto* feed = std::get_if<ParsedArticle>(&head);
    ParseResults results;
    for (const JsonValue& item : *items->array()) {
        results.push_back(result_of(item, feed == nullptr ? Article{} : feed->article,
                                    fmt::format("{}#{}", record.origin, results.size() + 1)));
    }
    return results;
}

bool looks_like_json_feed(std::string_view head) {
    return trim(head).starts_with('{') && head.find("//jsonfeed.org/version/") != std::string_view::npos;
}

}  // namespace news
