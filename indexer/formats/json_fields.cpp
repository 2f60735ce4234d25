// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_fields.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t most_names = 14;

struct FieldNames {
    JsonField field;
    std::array<std::string_view, most_names>
        names;  // ours first, then those of dumps, the more specific earlier
};

constexpr std::array<FieldNames, 17> field_names{{
    {JsonField::id, {"id", "articleid", "docid", "documentid", "guid", "uuid"}},
    {JsonField::url, {"url", "canonicalurl", "link", "weburl", "articleurl", "permalink", "uri"}},
    {JsonField::title, {"title", "headline", "head", "heading", "articletitle"}},
    {JsonField::authors,
     {"authors", "author", "byline", "by", "creator", "writers", "writer", "authornames"}},
    {JsonField::published,
     {"published", "date", "publishedat", "publisheddate", "datepublished", "publishdate", "datepublish",
      "pubdate", "publicationdate", "publishtime", "firstpublished", "publishedon", "timestamp",
      "createdat"}},
    {JsonField::time, {"time", "publishedtime"}},
    {JsonField::evidence, {"evidence"}},
    {JsonField::modified,
     {"modified", "updated", "datemodified", "modifieddate", "updatedat", "lastmodified"}},
    {JsonField::source,
     {"source", "publication", "publisher", "sourcename", "newspaper", "outlet", "sitename", "medium"}},
    {JsonField::section, {"section", "category", "desk", "sectionname", "rubric", "articlesection"}},
    {JsonField::tags, {"tags", "keywords", "topics", "subjects", "tag"}},
    {JsonField::language, {"language", "lang", "inlanguage", "languagecode"}},
    {JsonField::kind, {"kind"}},
    {JsonField::text,
     {"text", "body", "content", "articlebody", "maintext", "bodytext", "fulltext", "articletext", "article",
      "plaintext", "story"}},
    {JsonField::summary, {"summary", "description", "abstract", "lead", "lede", "standfirst", "snippet"}},
    {JsonField::related, {"related", "relatedposts", "relatedarticles", "relatedstories", "relatedlinks"}},
    {JsonField::origin, {"origin"}},
}};

static_assert(
    [] {
        for (std::size_t i = 0; i < field_names.size(); ++i) {
            if (field_names[i].field != static_cast<JsonField>(i)) return false;
        }
        return true;
    }(),
    "rows stand in the order of JsonField");

std::string comparable(std::string_view name) {
    std::string plain = ascii_lower(name);
    std::erase_if(plain, [](char c) { return c == '_' || c == '-' || c == '.' || c == ':' || c == ' '; });
    return plain;
}

bool has_content(const JsonValue& value) {
    if (const std::string* text = value.text()) return !trim(*text).empty();
    if (const JsonArray* array = value.array()) return !array->empty();
    return !std::holds_alternative<std::monostate>(value.content) &&
           !std::holds_alternative<bool>(value.content);
}

}  // namespace

JsonFields::JsonFields(const JsonObject& object) {
    for (const auto& [name, value] : object) {
        if (has_content(value)) members_.emplace_back(comparable(name), &value);
    }
}

const JsonValue* JsonFields::find(JsonField field) const {
    for (const std::string_view name : field_names[static_cast<std::size_t>(field)].names) {
        if (name.empty()) break;
        const auto found = std::find_if(members_.begin(), members_.end(),
                                        [&](const auto& member) { return member.first == name; });
        if (found != members_.end()) return found->second;
    }
    return nullptr;
}

std::string JsonFields::text(JsonField field) const {
    const JsonValue* value = find(field);
    return value == nullptr ? std::string{} : text_of(*value);
}

std::vector<std::string> JsonFields::texts(JsonField field) const {
    const JsonValue* value = find(field);
    if (value == nullptr) return {};
    if (value->array() == nullptr) return {text_of(*value)};
    std::vector<std::string> texts;
    for (const JsonValue& element : *value->array()) {
        if (std::string text = text_of(element); !text.empty()) texts.push_back(std::move(text));
    }
    return texts;
}

std::string text_of(const JsonValue& value) {
    if (const std::string* text = value.text()) return std::string(trim(*text));
    if (const auto* integer = std::get_if<std::int64_t>(&value.content)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value.content)) return fmt::format("{}", *number);
    if (const JsonObject* object = value.object()) {
        constexpr std::array<std::string_view, 9> names{"name", "main",  "rendered", "title", "label",
                                                        "text", "plain", "content",  "value"};
        for (const std::string_view wanted : names) {
            for (const auto& [name, child] : *object) {
                if (comparable(name) == wanted && child.text() != nullptr)
                    return std::string(trim(*child.text()));
            }
        }
    }
    return {};
}

}  // namespace news
