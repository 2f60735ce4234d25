// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_graph.hpp"

#include <algorithm>
#include <string_view>

#include "indexer/formats/json_fields.hpp"

namespace news {
namespace {

const JsonValue* member_named(const JsonObject& object, std::string_view name) {
    const auto found = std::find_if(object.begin(), object.end(),
                                    [&](const JsonMember& member) { return member.name == name; });
    return found == object.end() ? nullptr : &found->value;
}

std::string_view id_of(const JsonValue& value) {
    const JsonValue* id = value.object() == nullptr ? nullptr : member_named(*value.object(), "@id");
    return id == nullptr || id->text() == nullptr ? std::string_view{} : *id->text();
}

/// NewsArticle, Article, BlogPosting, ReportageNewsArticle and their like.
bool is_article(const JsonValue& value) {
    const JsonValue* type = value.object() == nullptr ? nullptr : member_named(*value.object(), "@type");
    if (type == nullptr) return false;
    const std::string name = text_of(*type);
    return name.ends_with("Article") || name.ends_with("Posting") || name == "Report";
}

bool has_headline(const JsonValue& value) {
    return value.object() != nullptr && JsonFields(*value.object()).find(JsonField::title) != nullptr;
}

JsonValue with_references(const JsonValue& value, const JsonArray& graph) {
    if (value.array() == nullptr) return resolved_in_graph(value, graph);
    JsonArray all;
    for (const JsonValue& element : *value.array())
        all.push_back(resolved_in_graph(element, graph));
    return {std::move(all)};
}

}  // namespace

const JsonValue& resolved_in_graph(const JsonValue& value, const JsonArray& graph) {
    const std::string_view id = id_of(value);
    if (id.empty() || value.object()->size() > 1) return value;
    const auto found =
        std::find_if(graph.begin(), graph.end(), [&](const JsonValue& node) { return id_of(node) == id; });
    return found == graph.end() ? value : *found;
}

std::optional<JsonObject> article_in_graph(const JsonObject& object) {
    const JsonValue* graph = member_named(object, "@graph");
    if (graph == nullptr || graph->array() == nullptr) return std::nullopt;
    const JsonArray& nodes = *graph->array();
    auto found = std::find_if(nodes.begin(), nodes.end(), is_article);
    if (found == nodes.end()) found = std::find_if(nodes.begin(), nodes.end(), has_headline);
    if (found == nodes.end()) return std::nullopt;
    JsonObject article;
    for (const JsonMember& member : *found->object())
        article.push_back({member.name, with_references(member.value, nodes)});
    return article;
}

}  // namespace news
