// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/json_article.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/declared_language.hpp"
#include "indexer/formats/json_fields.hpp"
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

class JsonArticleReader {
  public:
    explicit JsonArticleReader(const JsonObject& object) : fields_(object) {}

    ParsedArticle read() {
        Article& article = parsed_.article;
        article.id = fields_.text(JsonField::id);
        article.url = fields_.text(JsonField::url);
        article.title = collapse_spaces(fields_.text(JsonField::title));
        article.authors = read_authors();
        article.published = read_date(JsonField::published, fields_);
        add_separate_time();
        article.modified = read_date(JsonField::modified, fields_);
        add_evidence();
        article.source = collapse_spaces(fields_.text(JsonField::source));
        article.section = collapse_spaces(fields_.text(JsonField::section));
        article.tags = read_tags();
        article.language = declared_language(fields_.text(JsonField::language));
        article.kind = kind_named(fields_.text(JsonField::kind)).value_or(ArticleKind::article);
        article.text = read_text();
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
        if (value->array() == nullptr) return authors_of_byline(text_of(*value));
        std::vector<std::string> authors;
        for (const std::string& name : fields_.texts(JsonField::authors)) {
            // Each entry is one author; a comma in it belongs to the name ("King, Jr.").
            authors.push_back(collapse_spaces(without_by(name)));
        }
        return authors;
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

    void add_separate_time() {
        std::optional<NewsDate>& published = parsed_.article.published;
        if (!published || published->precision != DatePrecision::day) return;
        if (const auto time = read_printed_time(fields_.text(JsonField::time)))
            published = at_time(*published, *time);
    }

    void add_evidence() {
        const auto evidence = evidence_named(fields_.text(JsonField::evidence));
        if (!evidence) return;
        for (std::optional<NewsDate>* date : {&parsed_.article.published, &parsed_.article.modified}) {
            if (*date) (*date)->evidence = *evidence;
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
    std::string read_text() const {
        const JsonValue* value = fields_.find(JsonField::text);
        if (value != nullptr && value->text() != nullptr) return normalized_paragraphs(trim(*value->text()));
        const std::vector<std::string> texts = fields_.texts(JsonField::text);
        if (texts.empty()) return normalized_paragraphs(fields_.text(JsonField::summary));
        return normalized_paragraphs(join(texts, "\n\n"));
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
                post.title = collapse_spaces(fields.text(JsonField::title));
                post.url = fields.text(JsonField::url);
                post.published = read_date(JsonField::published, fields);
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

ParseResult parse_json_article(const Record& record, JsonReader& reader) {
    auto json = reader.read(record.bytes);
    // Nearly every dump is UTF-8, which the JSON library sees as it reads; only else is the encoding a
    // question.
    DecodedText decoded;
    if (std::holds_alternative<JsonFailure>(json)) {
        decoded = decode_text(record.bytes);
        json = reader.read(decoded.text);
    }
    if (const auto* failure = std::get_if<JsonFailure>(&json)) {
        return Rejection{record.origin, "not JSON: " + failure->reason};
    }
    const JsonObject* object = std::get<JsonValue>(json).object();
    if (object == nullptr) return Rejection{record.origin, "the JSON value is no object"};
    ParsedArticle parsed = JsonArticleReader{*object}.read();
    if (parsed.article.title.empty() && parsed.article.text.empty()) {
        return Rejection{record.origin, "the object has neither headline nor text"};
    }
    if (!decoded.warning.empty()) parsed.warnings.push_back(decoded.warning);
    const bool lacks_origin = parsed.article.origin.empty() && !is_made_of_a_list(*object, parsed.article);
    if (lacks_origin) parsed.article.origin = record.origin;
    return parsed;
}

}  // namespace news
