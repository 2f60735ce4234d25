// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/formats/json_feed.hpp"

using namespace news;

namespace {

ParseResults results_of(const std::string& json) {
    JsonReader reader;
    return parse_json_feed({"a.json", json}, reader);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_feed)

BOOST_AUTO_TEST_CASE(reads_the_items) {
    const ParseResults results =
        results_of(R"({"version": "https://jsonfeed.org/version/1", "title": "Courier", "language": "de-DE",
        "author": {"name": "Desk"}, "items": [
        {"id": "https://a.example/1", "title": "One", "content_html": "<p>a</p><p>b</p>", "summary": "s",
         "date_published": "2023-09-30T08:15:00+02:00", "authors": [{"name": "Ann"}], "tags": ["t"]},
        {"id": "2", "external_url": "https://a.example/2", "title": "Two"}, {"id": "3"}, 4]})");
    BOOST_REQUIRE_EQUAL(results.size(), 4U);
    const Article& one = std::get<ParsedArticle>(results[0]).article;
    BOOST_TEST(one.url == "https://a.example/1");
    BOOST_TEST(one.id == "");
    BOOST_TEST(one.text == "a\n\nb");
    BOOST_TEST(to_iso(*one.published) == "2023-09-30T08:15:00+02:00");
    BOOST_TEST(join(one.authors, "|") == "Ann");
    BOOST_TEST(one.source == "Courier");
    BOOST_TEST(one.language == "de");
    BOOST_TEST(one.origin == "a.json#1");
    const Article& two = std::get<ParsedArticle>(results[1]).article;
    BOOST_TEST(two.url == "https://a.example/2");
    BOOST_TEST(two.id == "2");
    BOOST_TEST(join(two.authors, "|") == "Desk");
    BOOST_CHECK(two.kind == ArticleKind::stub);
    BOOST_TEST(std::get<Rejection>(results[2]).reason == "the object has neither headline nor text");
    BOOST_TEST(std::get<Rejection>(results[3]).reason == "the JSON value is no object");
}

BOOST_AUTO_TEST_CASE(what_is_no_feed_is_rejected) {
    BOOST_TEST(std::get<Rejection>(results_of("{}").front()).reason == "there is no item in the feed");
    BOOST_TEST(std::get<Rejection>(results_of(R"({"items": []})").front()).reason ==
               "there is no item in the feed");
    BOOST_TEST(std::get<Rejection>(results_of("{").front()).reason.starts_with("not JSON"));
}

BOOST_AUTO_TEST_CASE(is_told_by_its_version) {
    BOOST_TEST(looks_like_json_feed(R"({"version": "https://jsonfeed.org/version/1.1")"));
    BOOST_TEST(!looks_like_json_feed(R"({"version": "1.1"})"));
    BOOST_TEST(!looks_like_json_feed("see https://jsonfeed.org/version/1"));
}

BOOST_AUTO_TEST_SUITE_END()
