// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/linked_data.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/formats/json_fields.hpp"
#include "indexer/formats/json_graph.hpp"
#include "indexer/html/loose_json.hpp"

namespace news {
namespace {

constexpr int deepest = 12;               // objects within objects; real pages have five
constexpr std::size_t most_things = 200;  // of a page; a list of all stories may have thousands

const JsonValue* member(const JsonObject& object, std::string_view name) {
    const auto found =
        std::find_if(object.begin(), object.end(), [&](const JsonMember& m) { return m.name == name; });
    return found == object.end() ? nullptr : &found->value;
}

std::string type_of(const JsonObject& object) {
    const JsonValue* value = member(object, "@type");
    if (value == nullptr) return {};
    if (value->array() != nullptr && !value->array()->empty()) return text_of(value->array()->front());
    return text_of(*value);
}

/// {"@id": ...} stands for an address.
std::string address_in(const JsonValue& value) {
    if (value.object() == nullptr) return text_of(value);
    const JsonValue* id = member(*value.object(), "@id");
    return id == nullptr ? text_of(value) : text_of(*id);
}

class ThingCollector {
  public:
    void collect_script(const JsonValue& value) {
        graph_ = nullptr;
        collect(value, 0);
    }

    std::vector<LinkedThing> take() { return std::move(things_); }

  private:
    void collect(const JsonValue& value, int depth) {
        if (depth > deepest || things_.size() >= most_things) return;
        if (const JsonArray* array = value.array()) {
            for (const JsonValue& element : *array)
                collect(element, depth + 1);
        } else if (const JsonObject* object = value.object()) {
            collect_object(*object, depth);
        }
    }

    void collect_object(const JsonObject& object, int depth) {
        const JsonValue* graph = member(object, "@graph");
        if (graph != nullptr && graph->array() != nullptr) graph_ = graph->array();
        if (const std::string type = type_of(object); !type.empty())
            things_.push_back(thing_of(object, type));
        constexpr std::array<std::string_view, 10> about_others{
            "itemListElement", "comment", "review",   "publisher", "author",
            "isPartOf",        "video",   "citation", "mentions",  "relatedLink"};
        for (const auto& [name, value] : object) {
            if (std::find(about_others.begin(), about_others.end(), name) == about_others.end())
                collect(value, depth + 1);
        }
    }

    LinkedThing thing_of(const JsonObject& object, const std::string& type) const {
        LinkedThing thing;
        thing.type = type;
        thing.is_article = is_article_type(type);
        for (const auto& [name, value] : object) {
            if (name == "articleBody") thing.body = text_of(value);
            if (const auto known = property_named(name)) add(thing, *known, value);
        }
        return thing;
    }

    void add(LinkedThing& thing, const EvidenceName& known, const JsonValue& value) const {
        if (value.array() != nullptr) {
            for (const JsonValue& element : *value.array())
                add_one(thing, known, element);
        } else {
            add_one(thing, known, value);
        }
    }

    void add_one(LinkedThing& thing, const EvidenceName& known, const JsonValue& said) const {
        const bool may_be_reference = graph_ != nullptr && known.field != PageField::url;
        const JsonValue& value = may_be_reference ? resolved_in_graph(said, *graph_) : said;
        std::string text =
            known.field == PageField::url ? address_in(value) : text_of_statement(text_of(value));
        if (text.empty()) return;
        const bool is_organization = known.field == PageField::author && value.object() != nullptr &&
                                     type_of(*value.object()).ends_with("Organization");
        if (is_organization) thing.organizations.push_back(text);
        thing.evidence.push_back({known.field, EvidenceKind::json_ld, known.rank, std::move(text)});
    }

    std::vector<LinkedThing> things_;
    const JsonArray* graph_ = nullptr;  // in which things may stand that others name by their id
};

}  // namespace

bool is_article_type(std::string_view type) {
    constexpr std::array<std::string_view, 5> kinds{"BlogPosting", "Posting", "Report", "NewsItem",
                                                    "LiveBlog"};
    return type.ends_with("Article") || std::any_of(kinds.begin(), kinds.end(), [&](std::string_view kind) {
               return type.ends_with(kind);
           });
}

std::vector<LinkedThing> linked_things(const HtmlTree& tree, JsonReader& reader) {
    ThingCollector collector;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        if (tree[at].tag != HtmlTag::script) continue;
        if (ascii_lower(tree.attribute(at, "type")).find("ld+json") == std::string::npos) continue;
        const NodeIndex child = tree.first_child(at);
        if (child == no_node) continue;
        for (const std::string& text : json_values_of(tree[child].text)) {
            const auto json = reader.read(text);
            if (const auto* value = std::get_if<JsonValue>(&json)) collector.collect_script(*value);
        }
    }
    return collector.take();
}

}  // namespace news
