// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_collection.hpp"

#include <algorithm>
#include <string>

#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_fields.hpp"

namespace news {
namespace {

bool holds_objects(const JsonValue& value) {
    const JsonArray* array = value.array();
    return array != nullptr && std::all_of(array->begin(), array->end(), [](const JsonValue& element) {
               return element.object() != nullptr;
           });
}

const JsonArray* articles_in(const JsonObject& object) {
    for (const char* name : {"articles", "docs", "results", "stories"}) {
        const JsonValue* value = json_member(object, name);
        if (value != nullptr && holds_objects(*value)) return value->array();
    }
    return nullptr;
}

const JsonArray* articles_of_answer(const JsonObject& object) {
    if (const JsonArray* articles = articles_in(object)) return articles;
    const JsonValue* response = json_member(object, "response");
    return response != nullptr && response->object() != nullptr ? articles_in(*response->object()) : nullptr;
}

}  // namespace

ParseResults parse_json_collection(const Record& record, JsonReader& reader) {
    ParseResults results;
    DecodedText decoded;
    const auto json = read_json(record.bytes, reader, decoded);
    const auto* value = std::get_if<JsonValue>(&json);
    if (value == nullptr || value->object() == nullptr) return results;
    const JsonArray* articles = articles_of_answer(*value->object());
    if (articles == nullptr) return results;
    for (const JsonValue& article : *articles) {
        const std::string origin = record.origin + '#' + std::to_string(results.size() + 1);
        results.push_back(article_of_json_object(*article.object(), origin));
    }
    return results;
}

}  // namespace news
