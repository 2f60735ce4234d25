// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_article.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/declared_language.hpp"
#include "indexer/formats/json_fields.hpp"
#include "indexer/formats/json_graph.hpp"
#include "indexer/formats/json_kinds.hpp"
#include "indexer/formats/json_text.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/formats/text_encoding.hpp"

namespace news {
namespace {

DateReading date_of(const JsonValue& value) {
    const auto* number = std::get_if<double>(&value.content);
    constexpr double first_clock_time = 1e8;  // 1973; what is less is a year or a day with a decimal point
    if (number != nullptr && *number >= first_clock_time) return {date_of_unix_time(*number), {}};
    const std::string text = text_of(value);
    // 2018 and 20180807 are dates as they stand; longer numbers are times of a computer's clock.
    if (DateReading reading = read_printed_date(text); reading.date || !reading.problem.empty())
        return reading;
    const bool is_number =
        text.size() >= 9 && text.size() <= 14 && std::all_of(text.begin(), text.end(), is_ascii_digit);
    return {is_number ? date_of_unix_time(std::stod(text)) : std::nullopt, {}};
}

/// {"name": ...}, or the parts of a name, or the name itself.
std::string name_of_person(const JsonValue& value) {
    if (const JsonObject* person = value.object()) {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 3> parts{
            {{"given", "family"}, {"givenname", "familyname"}, {"firstname", "lastname"}}};
        for (const auto& [given, family] : parts) {
            const JsonValue* first = json_member(*person, given);
            const JsonValue* last = json_member(*person, family);
            if (first != nullptr && last != nullptr && json_member(*person, "name") == nullptr)
                return collapse_spaces(text_of(*first) + ' ' + text_of(*last));
        }
    }
    return collapse_spaces(text_of(value));
}

/// An address, or an object of JSON-LD that has one for its name.
std::string address_in(const JsonValue* value) {
    if (value == nullptr) return {};
    if (value->object() == nullptr) return text_of(*value);
    const JsonValue* id = json_member(*value->object(), "@id");
    return id == nullptr ? text_of(*value) : text_of(*id);
}

class JsonArticleReader {
  public:
    explicit JsonArticleReader(const JsonObject& object) : fields_(object) {}

    ParsedArticle read() {
        Article& article = parsed_.article;
        read_address();
        article.title = collapse_spaces(fields_.text(JsonField::title));
        article.authors = read_authors();
        for (const std::string& agency : fields_.texts(JsonField::agencies))
            article.agencies.push_back(collapse_spaces(agency));
        article.place = read_place();
        parsed_.dateline = collapse_spaces(fields_.text(JsonField::dateline));
        for (const std::string& credit : fields_.texts(JsonField::credit))
            parsed_.credits.push_back(collapse_spaces(credit));
        article.published = read_date(JsonField::published, fields_);
        add_separate_time();
        article.modified = read_date(JsonField::modified, fields_);
        add_version();
        add_evidence();
        article.source = collapse_spaces(fields_.text(JsonField::source));
        article.section = collapse_spaces(fields_.text(JsonField::section));
        article.tags = read_tags();
        article.language = declared_language(fields_.text(JsonField::language));
        article.kind = kind_named(fields_.text(JsonField::kind)).value_or(ArticleKind::article);
        read_text();
        if (!article.text.empty()) article.kind = ArticleKind::article;  // more than a stub can say
        article.related = read_related();
        article.origin = fields_.text(JsonField::origin);
        article.seen = read_seen();
        article.earlier = read_earlier();
        return std::move(parsed_);
    }

  private:
    std::vector<std::string> read_authors() const {
        const JsonValue* value = fields_.find(JsonField::authors);
        if (value == nullptr) return {};
        if (value->object() != nullptr) return authors_of_byline(name_of_person(*value));
        if (value->array() == nullptr) return authors_of_byline(text_of(*value));
        std::vector<std::string> authors;
        for (const JsonValue& person : *value->array()) {
            // Each entry is one author; a comma in it belongs to the name ("King, Jr.").
            std::string name = collapse_spaces(without_by(name_of_person(person)));
            if (!name.empty()) authors.push_back(std::move(name));
        }
        return authors;
    }

    /// Agencies list the places that an item is about under the same name.
    std::string read_place() const {
        const JsonValue* value = fields_.find(JsonField::place);
        return value == nullptr || value->text() == nullptr ? std::string{} : collapse_spaces(*value->text());
    }

    /// An agency's "urn:newsml:..." names the article without being where it stands.
    void read_address() {
        Article& article = parsed_.article;
        article.id = fields_.text(JsonField::id);
        article.url = address_in(fields_.find(JsonField::url));
        if (const JsonValue* download = fields_.find(JsonField::download);
            article.url.empty() && download != nullptr && download->object() != nullptr)
            article.url = JsonFields(*download->object()).text(JsonField::url);
        if (!article.url.starts_with("urn:") && !article.url.starts_with("tag:")) return;
        if (article.id.empty()) article.id = article.url;
        article.url.clear();
    }

    std::optional<NewsDate> read_date(JsonField field, const JsonFields& fields) {
        const JsonValue* value = fields.find(field);
        if (value == nullptr) return std::nullopt;
        DateReading reading = date_of(*value);
        if (!reading.problem.empty()) {
            parsed_.warnings.push_back(reading.problem);
        } else if (!reading.date) {
            parsed_.warnings.push_back(fmt::format("\"{}\" is no date that is understood", text_of(*value)));
        }
        return reading.date;
    }

    /// An item of an agency that says when its first version was made was changed when this one was.
    void add_version() {
        const JsonValue* version = fields_.find(JsonField::version_made);
        if (version == nullptr) return;
        const std::optional<NewsDate> made = read_date(JsonField::version_made, fields_);
        Article& article = parsed_.article;
        if (!article.published) {
            article.published = made;
        } else if (!article.modified && made && *made != *article.published) {
            article.modified = made;
        }
    }

    void add_separate_time() {
        std::optional<NewsDate>& published = parsed_.article.published;
        if (!published || published->precision != DatePrecision::day) return;
        if (const auto time = read_printed_time(fields_.text(JsonField::time)))
            published = at_time(*published, *time);
    }

    void add_evidence() {
        const auto evidence = evidence_named(fields_.text(JsonField::evidence));
        const auto certainty = certainty_named(fields_.text(JsonField::certainty));
        for (std::optional<NewsDate>* date : {&parsed_.article.published, &parsed_.article.modified}) {
            if (*date && evidence) (*date)->evidence = *evidence;
            if (*date && certainty) (*date)->certainty = *certainty;
        }
    }

    std::vector<std::string> read_tags() const {
        const JsonValue* value = fields_.find(JsonField::tags);
        if (value == nullptr || value->text() == nullptr) return fields_.texts(JsonField::tags);
        std::vector<std::string> tags;
        const char separator = value->text()->find(';') != std::string::npos ? ';' : ',';
        for (const std::string_view part : split(*value->text(), separator)) {
            if (std::string tag = collapse_spaces(part); !tag.empty()) tags.push_back(std::move(tag));
        }
        return tags;
    }

    /// A summary stands in where there is no text, and is not doubled where there is.
    void read_text() {
        Article& article = parsed_.article;
        article.extent = extent_named(fields_.text(JsonField::extent)).value_or(TextExtent::whole);
        const JsonValue* value = fields_.find(JsonField::text);
        if (value != nullptr) article.text = json_body_text(*value);
        if (!article.text.empty()) return;
        article.text = normalized_paragraphs(fields_.text(JsonField::summary));
        if (!article.text.empty()) article.extent = TextExtent::summary;
    }

    /// Only as we write it: in people's dumps "seen" may be anything.
    std::int64_t read_seen() const {
        const std::optional<NewsDate> seen = parse_iso_date(fields_.text(JsonField::seen)).date;
        const bool is_moment = seen && seen->precision == DatePrecision::second && seen->utc_offset_minutes;
        return is_moment ? unix_time_of(*seen) : 0;
    }

    std::vector<RelatedPost> read_related() {
        std::vector<RelatedPost> posts;
        const JsonValue* value = fields_.find(JsonField::related);
        if (value == nullptr || value->array() == nullptr) return posts;
        for (const JsonValue& element : *value->array()) {
            RelatedPost post;
            if (const JsonObject* object = element.object()) {
                const JsonFields fields(*object);
                if (!why_no_article(*object, fields).empty()) continue;
                post.title = collapse_spaces(fields.text(JsonField::title));
                post.url = fields.text(JsonField::url);
                post.published = read_date(JsonField::published, fields);
                if (!post.published) post.published = read_date(JsonField::version_made, fields);
                if (const auto certainty = certainty_named(fields.text(JsonField::certainty));
                    post.published && certainty)
                    post.published->certainty = *certainty;
            } else {
                post.title = collapse_spaces(text_of(element));
            }
            if (post.published) post.published->evidence = DateEvidence::related_list;
            if (!post.title.empty()) posts.push_back(std::move(post));
        }
        return posts;
    }

    /// The versions that an export tells of; they have none themselves.
    std::vector<Article> read_earlier() {
        std::vector<Article> earlier;
        const JsonValue* value = fields_.find(JsonField::earlier_versions);
        if (value == nullptr || value->array() == nullptr) return earlier;
        for (const JsonValue& element : *value->array()) {
            if (element.object() == nullptr) continue;
            earlier.push_back(JsonArticleReader{*element.object()}.read().article);
            earlier.back().earlier.clear();
        }
        return earlier;
    }

    JsonFields fields_;
    ParsedArticle parsed_;
};

/// Whether an export says that a stub was read nowhere, but made of an article's list.
bool is_made_of_a_list(const JsonObject& object, const Article& article) {
    return article.kind == ArticleKind::stub &&
           std::any_of(object.begin(), object.end(), [](const JsonMember& member) {
               const std::string_view* text = member.value.text();
               return member.name == "origin" && text != nullptr && text->empty();
           });
}

}  // namespace

ParseResult article_of_json_object(const JsonObject& object, const std::string& origin) {
    if (const std::optional<JsonObject> article = article_in_graph(object))
        return article_of_json_object(*article, origin);
    if (std::string reason = why_no_article(object, JsonFields(object)); !reason.empty())
        return Rejection{origin, std::move(reason)};
    ParsedArticle parsed = JsonArticleReader{object}.read();
    if (parsed.article.title.empty() && parsed.article.text.empty()) {
        return Rejection{origin, "the object has neither headline nor text"};
    }
    const bool lacks_origin = parsed.article.origin.empty() && !is_made_of_a_list(object, parsed.article);
    if (lacks_origin) parsed.article.origin = origin;
    return parsed;
}

std::variant<JsonValue, JsonFailure> read_json(const std::string& bytes, JsonReader& reader,
                                               DecodedText& decoded) {
    auto json = reader.read(bytes);
    // Nearly every dump is UTF-8, which the JSON library sees as it reads; only else is the encoding a
    // question.
    if (std::holds_alternative<JsonFailure>(json)) {
        decoded = decode_text(bytes);
        json = reader.read(decoded.text);
    }
    return json;
}

ParseResult parse_json_article(const Record& record, JsonReader& reader) {
    DecodedText decoded;
    const auto json = read_json(record.bytes, reader, decoded);
    if (const auto* failure = std::get_if<JsonFailure>(&json)) {
        return Rejection{record.origin, "not JSON: " + failure->reason};
    }
    const JsonObject* object = std::get<JsonValue>(json).object();
    if (object == nullptr) return Rejection{record.origin, "the JSON value is no object"};
    ParseResult result = article_of_json_object(*object, record.origin);
    if (auto* parsed = std::get_if<ParsedArticle>(&result); parsed != nullptr && !decoded.warning.empty())
        parsed->warnings.push_back(decoded.warning);
    return result;
}

}  // namespace news
