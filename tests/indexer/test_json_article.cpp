// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/json_article.hpp"

using namespace news;

namespace {

ParsedArticle parsed(const std::string& json) {
    JsonReader reader;
    ParseResult result = parse_json_article({"dump.jsonl:7", json}, reader);
    if (const auto* rejection = std::get_if<Rejection>(&result))
        BOOST_FAIL(json << ": " << rejection->reason);
    return std::get<ParsedArticle>(std::move(result));
}

Article article_of(const std::string& json) {
    return parsed(json).article;
}

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_article)

BOOST_AUTO_TEST_CASE(reads_our_own_field_names) {
    const Article article = article_of(
        R"({"id": "hw-0001", "url": "https://a.example/1", "title": "Whale  freed", "authors": ["Isla Fenwick"],
            "published": "2019-06-14T07:30+02:00", "modified": "2019-06-15", "source": "Harbour Wire",
            "section": "World", "tags": ["whale", "coast"], "language": "en", "text": "One.\n\nTwo."})");
    BOOST_TEST(article.id == "hw-0001");
    BOOST_TEST(article.url == "https://a.example/1");
    BOOST_TEST(article.title == "Whale freed");
    BOOST_TEST(join(article.authors, "|") == "Isla Fenwick");
    BOOST_TEST(iso_of(article.published) == "2019-06-14T07:30+02:00");
    BOOST_CHECK(article.published->evidence == DateEvidence::field);
    BOOST_TEST(iso_of(article.modified) == "2019-06-15");
    BOOST_TEST(article.source == "Harbour Wire");
    BOOST_TEST(article.section == "World");
    BOOST_TEST(join(article.tags, "|") == "whale|coast");
    BOOST_TEST(article.language == "en");
    BOOST_CHECK(article.kind == ArticleKind::article);
    BOOST_TEST(article.text == "One.\n\nTwo.");
    BOOST_TEST(article.origin == "dump.jsonl:7");
}

BOOST_AUTO_TEST_CASE(reads_the_names_of_dumps) {
    const Article article = article_of(
        R"({"headline": "Chime repaired", "byline": "By Ann Example and Bo Sample", "date": "May 3, 2011",
            "publication": "Gazette", "category": "Local", "keywords": "clock, chime , town hall",
            "link": "https://q.example/chime", "body": "It rang."})");
    BOOST_TEST(article.title == "Chime repaired");
    BOOST_TEST(join(article.authors, "|") == "Ann Example|Bo Sample");
    BOOST_TEST(iso_of(article.published) == "2011-05-03");
    BOOST_TEST(article.source == "Gazette");
    BOOST_TEST(article.section == "Local");
    BOOST_TEST(join(article.tags, "|") == "clock|chime|town hall");
    BOOST_TEST(article.url == "https://q.example/chime");
    BOOST_TEST(article.text == "It rang.");
    BOOST_TEST(article.id == "");
}

BOOST_AUTO_TEST_CASE(reads_dates_in_every_form) {
    const struct {
        std::string members;
        std::string iso;
    } rows[] = {
        {R"("published": "2018")", "2018"},
        {R"("published": 2018)", "2018"},
        {R"("published": "2018-08")", "2018-08"},
        {R"("published": "August 2018")", "2018-08"},
        {R"("pubDate": "Tue, 07 Aug 2018 03:09:00 +0200")", "2018-08-07T03:09:00+02:00"},
        {R"("date": 1380727800)", "2013-10-02T15:30:00Z"},
        {R"("date": 1380727800000)", "2013-10-02T15:30:00Z"},
        {R"("date": 1380727800.5)", "2013-10-02T15:30:00Z"},
        {R"("date": 20180807)", "2018-08-07"},
        {R"("date": "20180807")", "2018-08-07"},
        {R"("date": "2020-11-17", "time": "21:35")", "2020-11-17T21:35"},
        {R"("date": "2020-11-17", "time": "9:35 pm EST")", "2020-11-17T21:35-05:00"},
        {R"("date": "2020-11-17T08:00", "time": "21:35")", "2020-11-17T08:00"},
        {R"("date": "2020-11", "time": "21:35")", "2020-11"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.members) {
            const ParsedArticle result = parsed(R"({"title": "T", )" + row.members + "}");
            BOOST_TEST(iso_of(result.article.published) == row.iso);
            BOOST_TEST(result.warnings.size() == 0U);
        }
    }
}

BOOST_AUTO_TEST_CASE(date_that_cannot_be_read_costs_a_warning_not_the_article) {
    for (const std::string date : {"\"2018-02-30\"", "\"February 30, 2018\"", "\"yesterday\"", "1e300"}) {
        BOOST_TEST_CONTEXT(date) {
            const ParsedArticle result =
                parsed(R"({"title": "Leap", "text": "Kept.", "published": )" + date + "}");
            BOOST_TEST(result.article.title == "Leap");
            BOOST_TEST(result.article.text == "Kept.");
            BOOST_TEST(!result.article.published.has_value());
            BOOST_TEST(result.warnings.size() == 1U);
        }
    }
    BOOST_TEST(parsed(R"({"title": "T", "date": "2018-02-30"})").warnings.front() ==
               "February 30, 2018 does not exist");
}

BOOST_AUTO_TEST_CASE(doubtful_date_is_kept_with_a_warning) {
    const ParsedArticle result = parsed(R"({"title": "T", "date": "08/07/2018"})");
    BOOST_TEST(iso_of(result.article.published) == "2018-08-07");
    BOOST_TEST(result.warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(reads_authors_in_every_form) {
    const struct {
        std::string value;
        std::string authors;
    } rows[] = {
        {R"(["Ann Example", "Bo Sample"])", "Ann Example|Bo Sample"},
        {R"(["By Ann Example"])", "Ann Example"},
        {R"(["Martin Luther King, Jr."])", "Martin Luther King, Jr."},
        {R"("Ann Example and Bo Sample")", "Ann Example|Bo Sample"},
        {R"([{"name": "Keiko Aramaki"}, {"name": "Duncan Whitrow"}])", "Keiko Aramaki|Duncan Whitrow"},
        {R"({"name": "Keiko Aramaki"})", "Keiko Aramaki"},
        {R"([])", ""},
        {R"(null)", ""},
        {R"("")", ""},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.value)
        BOOST_TEST(join(article_of(R"({"title": "T", "authors": )" + row.value + "}").authors, "|") ==
                   row.authors);
    }
}

BOOST_AUTO_TEST_CASE(reads_other_values_in_every_form) {
    BOOST_TEST(article_of(R"({"title": "T", "id": 4711})").id == "4711");
    BOOST_TEST(article_of(R"({"title": "T", "id": 18446744073709551615})").id == "18446744073709551615");
    BOOST_TEST(article_of(R"({"title": "T", "lang": "en-GB"})").language == "en");
    BOOST_TEST(article_of(R"({"title": "T", "lang": "FR_ca"})").language == "fr");
    BOOST_TEST(join(article_of(R"({"title": "T", "tags": "a, b; c"})").tags, "|") == "a, b|c");
    BOOST_TEST(article_of(R"({"title": "T", "content": {"rendered": "Body."}})").text == "Body.");
    BOOST_TEST(article_of(R"({"title": "T", "body": ["One.", "Two."]})").text == "One.\n\nTwo.");
    // White space around the whole is no indentation of its first line.
    BOOST_TEST(article_of(R"({"title": "T", "body": "  One\n  Two"})").text == "One\n\nTwo");
    BOOST_CHECK(article_of(R"({"title": "T", "kind": "stub"})").kind == ArticleKind::stub);
    BOOST_CHECK(article_of(R"({"title": "T", "kind": "opinion"})").kind == ArticleKind::article);
}

BOOST_AUTO_TEST_CASE(reads_where_and_by_whom_an_agency_says) {
    JsonReader reader;
    const ParseResult result = parse_json_article(
        {"a", R"({"headline": "T", "body_text": "X", "located": "Oslo", "place": [{"name": "Rome"}],
                  "dateline": "OSLO, May 3", "infosources": [{"name": "NTB"}, {"name": "AFP"}]})"},
        reader);
    const auto& parsed = std::get<ParsedArticle>(result);
    BOOST_TEST(parsed.article.place == "Oslo");
    BOOST_TEST(parsed.dateline == "OSLO, May 3");
    BOOST_TEST(parsed.credits == (std::vector<std::string>{"NTB", "AFP"}), boost::test_tools::per_element());
    BOOST_TEST(article_of(R"({"title": "T", "place": [{"name": "Rome"}]})").place == "");
    BOOST_TEST(article_of(R"({"title": "T", "place": "ROME"})").place == "ROME");
}

BOOST_AUTO_TEST_CASE(summary_stands_in_where_there_is_no_text) {
    BOOST_TEST(article_of(R"({"title": "T", "summary": "In short."})").text == "In short.");
    BOOST_CHECK(article_of(R"({"title": "T", "summary": "In short."})").extent == TextExtent::summary);
    BOOST_CHECK(article_of(R"({"title": "T", "text": "At length."})").extent == TextExtent::whole);
    BOOST_TEST(article_of(R"({"title": "T", "summary": "In short.", "text": "At length."})").text ==
               "At length.");
}

BOOST_AUTO_TEST_CASE(reads_related_posts) {
    const Article article = article_of(
        R"({"title": "T", "related": [{"title": "One", "published": "2019-05-09", "url": "https://a.example/1"},
            {"headline": "Two", "link": "https://a.example/2"}, "Three", {"published": "2019-05-09"}, ""]})");
    BOOST_REQUIRE_EQUAL(article.related.size(), 3U);
    BOOST_TEST(article.related[0].title == "One");
    BOOST_TEST(iso_of(article.related[0].published) == "2019-05-09");
    BOOST_CHECK(article.related[0].published->evidence == DateEvidence::related_list);
    BOOST_TEST(article.related[0].url == "https://a.example/1");
    BOOST_TEST(article.related[1].title == "Two");
    BOOST_TEST(article.related[1].url == "https://a.example/2");
    BOOST_TEST(article.related[2].title == "Three");
}

BOOST_AUTO_TEST_CASE(text_survives_what_dumps_do_to_it) {
    BOOST_TEST(article_of("\xEF\xBB\xBF{\"title\": \"T\"}").title == "T");
    BOOST_TEST(article_of("{\"title\": \"T\"}\r").title == "T");
    BOOST_TEST(article_of(R"({"title": "cut \ud83d"})").title == "cut \uFFFD");
    BOOST_TEST(article_of("{\"title\": \"Ren\xE9\"}").title == "Ren\u00E9");
    const ParsedArticle damaged = parsed("{\"title\": \"\u00C9lys\u00E9e No\u00EBl \xFF\"}");
    BOOST_TEST(damaged.article.title == "\u00C9lys\u00E9e No\u00EBl \uFFFD");
    BOOST_TEST(damaged.warnings.size() == 1U);
}

BOOST_AUTO_TEST_CASE(articles_outlive_the_reader_and_the_records_behind_them) {
    std::vector<ParseResult> results;
    {
        JsonReader reader;
        for (const std::string title : {"One", "{", "Ren\xE9", "Four"})
            results.push_back(parse_json_article(
                {"a", title == "{" ? title : R"({"title": ")" + title + R"(", "text": "Of )" + title + "\"}"},
                reader));
    }
    BOOST_TEST(std::get<ParsedArticle>(results[0]).article.text == "Of One");
    BOOST_TEST(std::holds_alternative<Rejection>(results[1]));
    BOOST_TEST(std::get<ParsedArticle>(results[2]).article.text == "Of Ren\u00E9");
    BOOST_TEST(std::get<ParsedArticle>(results[3]).article.title == "Four");
}

BOOST_AUTO_TEST_CASE(what_is_no_article_is_rejected_with_its_origin) {
    const struct {
        std::string json;
        std::string reason;  // part of it
    } rows[] = {
        {"{\"title\": \"cut", "not JSON"},
        {"", "not JSON"},
        {"[\"bl-0003\", \"Not an article\"]", "no object"},
        {"7", "no object"},
        {"{}", "neither headline nor text"},
        {R"({"id": "bl-0004", "source": "Harbour Wire", "title": " "})", "neither headline nor text"},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.json) {
            JsonReader reader;
            const ParseResult result = parse_json_article({"lines.jsonl:3", row.json}, reader);
            BOOST_REQUIRE(std::holds_alternative<Rejection>(result));
            BOOST_TEST(std::get<Rejection>(result).origin == "lines.jsonl:3");
            BOOST_TEST(std::get<Rejection>(result).reason.find(row.reason) != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(authors_are_persons_in_many_forms) {
    const std::pair<std::string, std::string> table[] = {
        {R"([{"name": "Ann Example"}, {"given": "Bo", "family": "Sample"}])", "Ann Example|Bo Sample"},
        {R"({"@type": "Person", "name": "Ann Example"})", "Ann Example"},
        {R"({"givenName": "Ann", "familyName": "Example"})", "Ann Example"},
        {R"([{"first_name": "Ann", "last_name": "Example"}, {"x": 1}, "By Bo Sample"])",
         "Ann Example|Bo Sample"},
        {R"("Ann Example; Bo Sample")", "Ann Example|Bo Sample"},
    };
    for (const auto& [authors, names] : table) {
        BOOST_TEST_CONTEXT(authors)
        BOOST_TEST(join(article_of(R"({"title": "T", "author": )" + authors + "}").authors, "|") == names);
    }
}

BOOST_AUTO_TEST_CASE(an_address_is_told_from_a_name) {
    BOOST_TEST(article_of(R"({"title": "T", "uri": "urn:newsml:1"})").id == "urn:newsml:1");
    BOOST_TEST(article_of(R"({"title": "T", "uri": "urn:newsml:1"})").url == "");
    BOOST_TEST(
        article_of(
            R"({"title": "T", "mainEntityOfPage": {"@type": "WebPage", "@id": "https://a.example/1"}})")
            .url == "https://a.example/1");
    const Article crawled = article_of(
        R"({"title": "T", "source": "https://a.example/1", "source-hostname": "Gazette", "html": {"requested_url": "x"}})");
    BOOST_TEST(crawled.url == "https://a.example/1");
    BOOST_TEST(crawled.source == "Gazette");
    BOOST_TEST(article_of(R"({"title": "T", "html": {"responded_url": "https://a.example/2"}})").url ==
               "https://a.example/2");
}

BOOST_AUTO_TEST_CASE(an_item_has_the_moments_of_its_versions) {
    const Article both = article_of(
        R"({"title": "T", "firstcreated": "2020-01-14T09:05:00Z", "versioncreated": "2020-01-14T10:22:00Z"})");
    BOOST_TEST(iso_of(both.published) == "2020-01-14T09:05:00Z");
    BOOST_TEST(iso_of(both.modified) == "2020-01-14T10:22:00Z");
    const Article one = article_of(R"({"title": "T", "versionCreated": "2020-01-14T10:22:00Z"})");
    BOOST_TEST(iso_of(one.published) == "2020-01-14T10:22:00Z");
    BOOST_TEST(iso_of(one.modified) == "");
}

BOOST_AUTO_TEST_CASE(pictures_are_no_related_posts) {
    const Article article = article_of(R"({"title": "T", "associations": [
        {"uri": "https://a.example/1.jpg", "type": "picture", "headline": "P", "versioncreated": "2020-01-14"},
        {"uri": "https://a.example/1", "type": "text", "headline": "R", "versioncreated": "2020-01-14"}]})");
    BOOST_REQUIRE_EQUAL(article.related.size(), 1U);
    BOOST_TEST(article.related[0].title == "R");
    BOOST_TEST(article.related[0].url == "https://a.example/1");
    BOOST_TEST(iso_of(article.related[0].published) == "2020-01-14");
}

BOOST_AUTO_TEST_SUITE_END()
