// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/json_fields.hpp"

using namespace news;

namespace {

/// A value and the reader that its texts lie in.
class Json {
  public:
    explicit Json(const std::string& json) : value_(std::get<JsonValue>(reader_.read(json))) {}
    const JsonValue& value() const { return value_; }
    const JsonObject& object() const { return *value_.object(); }

  private:
    JsonReader reader_;
    JsonValue value_;
};

std::string text_in(const std::string& json, JsonField field) {
    const Json read(json);
    return JsonFields{read.object()}.text(field);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_fields)

BOOST_AUTO_TEST_CASE(finds_fields_under_our_names_and_those_of_dumps) {
    const struct {
        JsonField field;
        std::vector<std::string> names;
    } rows[] = {
        {JsonField::id, {"id", "ID", "article_id", "doc-id", "guid", "uuid"}},
        {JsonField::url, {"url", "URL", "link", "web_url", "canonical_url"}},
        {JsonField::title, {"title", "Title", "headline", "head"}},
        {JsonField::authors, {"authors", "author", "byline", "by", "creator"}},
        {JsonField::published,
         {"published", "date", "pub_date", "pubDate", "PubDate", "publishedAt", "published_at",
          "publish_date", "datePublished", "publication_date", "timestamp"}},
        {JsonField::modified, {"modified", "updated", "dateModified", "last_modified"}},
        {JsonField::source, {"source", "publication", "publisher", "newspaper", "site_name"}},
        {JsonField::section, {"section", "category", "desk"}},
        {JsonField::tags, {"tags", "keywords", "topics"}},
        {JsonField::language, {"language", "lang", "inLanguage"}},
        {JsonField::text, {"text", "body", "content", "articleBody", "article_body", "full text", "story"}},
        {JsonField::summary, {"summary", "description", "abstract", "lead"}},
    };
    for (const auto& row : rows) {
        for (const std::string& name : row.names)
            BOOST_TEST_CONTEXT(name) BOOST_TEST(text_in("{\"" + name + "\": \"x\"}", row.field) == "x");
    }
}

BOOST_AUTO_TEST_CASE(first_name_of_the_row_that_has_a_value_wins) {
    const struct {
        std::string json;
        std::string title;
    } rows[] = {
        {R"({"headline": "second", "title": "first"})", "first"},
        {R"({"title": "", "headline": "second"})", "second"},
        {R"({"title": "  ", "headline": "second"})", "second"},
        {R"({"title": null, "headline": "second"})", "second"},
        {R"({"title": false, "headline": "second"})", "second"},
        {R"({"title": [], "headline": "second"})", "second"},
        {R"({"title": {"rendered": "first"}})", "first"},
        {R"({"headline": {"main": "first", "kicker": "no"}})", "first"},
        {R"({"headline": "first", "headline": "second"})", "first"},
        {R"({"head-line": "", "Head_Line": "first", "HEAD.LINE": "second"})", "first"},
        {R"({"article title": "fifth", "head": "third"})", "third"},
        {R"({"t_i-t.l:e ": "first"})", "first"},
        {R"({"titles": "other"})", ""},
        {R"({"titl": "other", "": "other", "_": "other"})", ""},
        {R"({"title of an article that is longer than all names": "other"})", ""},
        {"{}", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.json) BOOST_TEST(text_in(row.json, JsonField::title) == row.title);
}

BOOST_AUTO_TEST_CASE(finds_no_value_where_there_is_none) {
    const Json json(R"({"title": "", "id": 7})");
    const JsonFields fields(json.object());
    BOOST_TEST(fields.find(JsonField::title) == nullptr);
    BOOST_TEST(fields.find(JsonField::url) == nullptr);
    BOOST_TEST(fields.find(JsonField::id) != nullptr);
}

BOOST_AUTO_TEST_CASE(gives_arrays_and_single_texts_as_texts) {
    const struct {
        std::string json;
        std::string tags;  // joined by '|'
    } rows[] = {
        {R"({"tags": ["a", "b"]})", "a|b"},
        {R"({"tags": "a"})", "a"},
        {R"({"tags": [{"name": "a"}, {"label": "b"}, 7, "", null]})", "a|b|7"},
        {R"({"tags": []})", ""},
        {"{}", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.json) {
            const Json json(row.json);
            BOOST_TEST(join(JsonFields{json.object()}.texts(JsonField::tags), "|") == row.tags);
        }
    }
}

BOOST_AUTO_TEST_CASE(tells_a_value_as_one_text) {
    const struct {
        std::string json;
        std::string text;
    } rows[] = {
        {R"("  trimmed \n")", "trimmed"},
        {"7", "7"},
        {"-7", "-7"},
        {"9007199254740993", "9007199254740993"},
        {"2.5", "2.5"},
        {R"({"name": "Ann"})", "Ann"},
        {R"({"Name": "Ann"})", "Ann"},
        {R"({"other": "Ann"})", ""},
        {"null", ""},
        {"true", ""},
        {"[1]", "1"},
        {R"(["", "a", "b"])", "a"},
        {R"([{"role": "sub", "value": "a"}, {"role": "main", "value": "b"}])", "b"},
        {"[]", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.json) BOOST_TEST(text_of(Json{row.json}.value()) == row.text);
}

BOOST_AUTO_TEST_SUITE_END()
