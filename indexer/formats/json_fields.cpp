// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_fields.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

struct FieldNames {
    JsonField field;
    std::string_view names;  // ours first, then those of dumps, the more specific earlier
};

constexpr std::array<FieldNames, json_field_count> field_names{{
    {JsonField::id, "id articleid docid documentid guid uuid storiesid"},
    {JsonField::url,
     "url canonicalurl canonicallink link weburl articleurl permalink uri externalurl mainentityofpage "
     "respondedurl requestedurl"},
    {JsonField::title, "title headline head heading articletitle headlines"},
    {JsonField::authors, "authors author byline by creator writers writer authornames"},
    {JsonField::agencies, "agencies agency newsagency"},
    {JsonField::place, "located place"},
    {JsonField::dateline, "dateline"},
    {JsonField::credit, "infosources infosource creditline"},
    {JsonField::published,
     "published date publishedat publisheddate datepublished publishdate datepublish "
     "pubdate publicationdate publishtime firstpublished publishedon timestamp "
     "createdat firstcreated publishingdate datecreated"},
    {JsonField::time, "time publishedtime"},
    {JsonField::evidence, "evidence"},
    {JsonField::certainty, "certainty"},
    {JsonField::modified, "modified updated datemodified modifieddate updatedat lastmodified datemodify"},
    {JsonField::version_made, "versioncreated contentcreated"},
    {JsonField::source,
     "source publication publisher sourcename newspaper outlet sitename medium sourcehostname "
     "medianame metasitename ispartof sourceorganization provider copyrightholder "
     "sourcedomain hostname"},
    {JsonField::section, "section category desk sectionname rubric articlesection"},
    {JsonField::tags, "tags keywords topics subjects tag subject storytags categories"},
    {JsonField::language, "language lang inlanguage languagecode metalang"},
    {JsonField::kind, "kind"},
    {JsonField::type, "type @type"},
    {JsonField::status, "pubstatus"},
    {JsonField::event, "eventdetails"},
    {JsonField::extent, "extent"},
    {JsonField::text,
     "text body content articlebody maintext bodytext fulltext articletext article "
     "plaintext story bodies contents bodyhtml bodyxhtml contenthtml contenttext"},
    {JsonField::summary,
     "summary description abstract lead lede standfirst snippet descriptions excerpt "
     "descriptiontext metadescription"},
    {JsonField::related, "related relatedposts relatedarticles relatedstories relatedlinks associations"},
    {JsonField::download, "html"},
    {JsonField::origin, "origin"},
    {JsonField::seen, "seen"},
    {JsonField::earlier_versions, "earlierversions"},
}};

static_assert(
    [] {
        for (std::size_t i = 0; i < field_names.size(); ++i) {
            if (field_names[i].field != static_cast<JsonField>(i)) return false;
        }
        return true;
    }(),
    "rows stand in the order of JsonField");

/// A name of the table, and where it stands there.
struct KnownName {
    std::string_view name;
    JsonField field{};
    std::size_t rank = 0;
};

constexpr std::size_t count_known_names() {
    std::size_t count = 0;
    for (const FieldNames& row : field_names)
        count += static_cast<std::size_t>(std::count(row.names.begin(), row.names.end(), ' ')) + 1;
    return count;
}

constexpr std::array<KnownName, count_known_names()> sorted_known_names() {
    std::array<KnownName, count_known_names()> known;
    std::size_t count = 0;
    for (const auto& [field, names] : field_names) {
        std::size_t rank = 0;
        for (std::size_t start = 0; start < names.size();) {
            const std::size_t end = std::min(names.find(' ', start), names.size());
            known[count++] = {names.substr(start, end - start), field, rank++};
            start = end + 1;
        }
    }
    std::sort(known.begin(), known.end(),
              [](const KnownName& a, const KnownName& b) { return a.name < b.name; });
    return known;
}

constexpr auto known_names = sorted_known_names();

static_assert(std::adjacent_find(known_names.begin(), known_names.end(),
                                 [](const KnownName& a, const KnownName& b) { return a.name == b.name; }) ==
                  known_names.end(),
              "a name means one field");

constexpr std::size_t longest_name =
    std::max_element(known_names.begin(), known_names.end(), [](const KnownName& a, const KnownName& b) {
        return a.name.size() < b.name.size();
    })->name.size();

/// A member's name as names are compared, made without allocation.
class ComparableName {
  public:
    explicit ComparableName(std::string_view name) {
        for (const char c : name) {
            if (c == '_' || c == '-' || c == '.' || c == ':' || c == ' ') continue;
            if (size_ == letters_.size()) {
                size_ = 0;  // longer than any name that we know
                break;
            }
            letters_[size_++] = is_ascii_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }

    /// Empty if it is none that we know.
    std::string_view text() const { return {letters_.data(), size_}; }

  private:
    std::array<char, longest_name> letters_{};
    std::size_t size_ = 0;
};

const KnownName* known_name(std::string_view name) {
    const ComparableName comparable(name);
    const auto found =
        std::lower_bound(known_names.begin(), known_names.end(), comparable.text(),
                         [](const KnownName& known, std::string_view text) { return known.name < text; });
    return found != known_names.end() && found->name == comparable.text() ? &*found : nullptr;
}

constexpr std::size_t last_rank = std::numeric_limits<std::size_t>::max();

bool is_web_address(const JsonValue& value) {
    const std::string_view* text = value.text();
    return text != nullptr && (text->starts_with("http://") || text->starts_with("https://"));
}

bool has_content(const JsonValue& value) {
    if (const std::string_view* text = value.text()) return !trim(*text).empty();
    if (const JsonArray* array = value.array()) return !array->empty();
    return !std::holds_alternative<std::monostate>(value.content) &&
           !std::holds_alternative<bool>(value.content);
}

std::string text_of_object(const JsonObject& object) {
    constexpr std::array<std::string_view, 10> names{"name", "main",  "rendered", "title", "label",
                                                     "text", "plain", "content",  "value", "tag"};
    for (const std::string_view wanted : names) {
        const JsonValue* member = json_member(object, wanted);
        if (member != nullptr && member->text() != nullptr) return std::string(trim(*member->text()));
    }
    return {};
}

bool is_main(const JsonValue& value) {
    const JsonValue* role = value.object() == nullptr ? nullptr : json_member(*value.object(), "role");
    return role != nullptr && role->text() != nullptr && *role->text() == "main";
}

std::string text_of_main(const JsonArray& array) {
    const auto main = std::find_if(array.begin(), array.end(), is_main);
    if (main != array.end()) return text_of(*main);
    for (const JsonValue& element : array) {
        if (std::string text = text_of(element); !text.empty()) return text;
    }
    return {};
}

}  // namespace

std::optional<JsonField> json_field_named(std::string_view name) {
    const KnownName* known = known_name(name);
    return known != nullptr ? std::optional(known->field) : std::nullopt;
}

JsonFields::JsonFields(const JsonObject& object) {
    for (const auto& [name, value] : object) {
        const KnownName* known = known_name(name);
        if (known == nullptr || !has_content(value)) continue;
        const bool is_address = known->field == JsonField::source && is_web_address(value);
        Member& member = members_[static_cast<std::size_t>(is_address ? JsonField::url : known->field)];
        const std::size_t rank = is_address ? last_rank : known->rank;
        const bool is_better = member.value == nullptr || rank < member.rank;
        if (is_better) member = {&value, rank};
    }
}

const JsonValue* JsonFields::find(JsonField field) const {
    return members_[static_cast<std::size_t>(field)].value;
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

const JsonValue* json_member(const JsonObject& object, std::string_view name) {
    const auto found = std::find_if(object.begin(), object.end(), [&](const JsonMember& member) {
        return ComparableName(member.name).text() == name;
    });
    return found == object.end() ? nullptr : &found->value;
}

std::string text_of(const JsonValue& value) {
    if (const std::string_view* text = value.text()) return std::string(trim(*text));
    if (const auto* integer = std::get_if<std::int64_t>(&value.content)) return std::to_string(*integer);
    if (const auto* number = std::get_if<double>(&value.content)) return fmt::format("{}", *number);
    if (const JsonObject* object = value.object()) return text_of_object(*object);
    if (const JsonArray* array = value.array()) return text_of_main(*array);
    return {};
}

}  // namespace news
