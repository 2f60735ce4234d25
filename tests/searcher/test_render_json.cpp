// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "common/text.hpp"
#include "searcher/output/render.hpp"
#include "tests/support.hpp"

using namespace news;
using Json = nlohmann::json;

namespace {

Json rendered(const Response& response) {
    return Json::parse(render_page(*json_writer({{Emphasis::bold}}), response), nullptr, false);
}

Response sample() {
    Hit hit;
    hit.rank = 7;
    hit.score = 1.23456;
    hit.article = test::make_article("hw-1", "Paris \"balcony\"", "");
    hit.article.published = test::date_of("2018-08-07T03:09+02:00");
    hit.article.authors = {"Ana Ruiz"};
    hit.article.source = "Harbour Wire";
    hit.title = {hit.article.title, {{0, 5}}};
    hit.snippet = {"In Élysée", {{3, 11}}};
    hit.missing = {"\"a b\""};
    hit.cited_by = {{"x", "Citing"}};
    Response response;
    response.text = "paris \"a b\"";
    response.canonical = "paris AND \"a b\"";
    response.warnings = {{3, "left out"}};
    response.all_words = 1;
    response.some_words = 21'578;
    response.hits = {hit};
    return response;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(render_json)

BOOST_AUTO_TEST_CASE(an_answer_is_one_object) {
    const Json json = rendered(sample());
    BOOST_TEST_REQUIRE(json.is_object());
    BOOST_TEST(json["schema_version"] == 1);
    BOOST_TEST(json["query"]["text"] == "paris \"a b\"");
    BOOST_TEST(json["query"]["canonical"] == "paris AND \"a b\"");
    BOOST_TEST(json["query"]["warnings"] == Json::parse(R"([{"column":3,"message":"left out"}])"));
    BOOST_TEST(json["matches"] == Json::parse(R"({"all_words":1,"some_words":21578})"));
    BOOST_TEST_REQUIRE(json["hits"].size() == 1U);
    BOOST_TEST(json["hits"][0] == Json::parse(R"({
        "rank": 7, "id": "hw-1", "score": 1.2346, "title": "Paris \"balcony\"", "title_highlights": [[0, 5]],
        "published": "2018-08-07T03:09+02:00", "precision": "minute", "certainty": "certain",
        "authors": ["Ana Ruiz"], "agencies": [], "place": null, "source": "Harbour Wire", "section": null, "url": null, "kind": "article", "missing": ["\"a b\""],
        "snippet": {"text": "In Élysée", "highlights": [[3, 11]]}, "cited_by": [{"id": "x", "title": "Citing"}]})"));
}

BOOST_AUTO_TEST_CASE(what_is_unknown_is_null_or_empty) {
    Response response;
    response.hits.emplace_back();
    response.hits[0].rank = 1;
    response.hits[0].article.kind = ArticleKind::stub;
    const Json hit = rendered(response)["hits"][0];
    for (const char* name : {"published", "precision", "certainty", "place", "source", "section", "url"})
        BOOST_TEST(hit[name].is_null(), name);
    for (const char* name : {"authors", "agencies", "missing", "cited_by"})
        BOOST_TEST((hit[name] == Json::array()), name);
    BOOST_TEST(hit["kind"] == "stub");
    BOOST_TEST(hit["title"] == "");
    BOOST_TEST(hit["score"] == 0.0);
    BOOST_TEST(hit["snippet"]["text"] == "");
}

BOOST_AUTO_TEST_CASE(an_empty_answer_is_an_object_too) {
    const Json json = rendered(Response{});
    BOOST_TEST((json["hits"] == Json::array()));
    BOOST_TEST(json["matches"]["all_words"] == 0);
}

BOOST_AUTO_TEST_CASE(every_byte_of_an_article_is_safe) {
    Response response = sample();
    const std::string odd = std::string("a\0\x1B\n\"\\", 6) + "\u2028é\xFF";
    response.hits[0].article.title = response.hits[0].article.id = response.hits[0].snippet.text = odd;
    response.text = odd;
    const std::string text = render_page(*json_writer({}), response);
    BOOST_TEST(is_valid_utf8(text));
    BOOST_TEST(text.ends_with("}\n"));
    const bool has_control =
        std::any_of(text.begin(), text.end(), [](char c) { return c >= 0 && c < ' ' && c != '\n'; });
    BOOST_TEST(!has_control);
    BOOST_TEST(text.find("\u2028") == std::string::npos);
    const std::string shown = Json::parse(text)["hits"][0]["title"];
    BOOST_TEST(shown == repair_utf8(odd));
}

BOOST_AUTO_TEST_CASE(hits_can_come_one_by_one) {
    const Response page = sample();
    Response head = page;
    head.hits.clear();
    const auto writer = json_writer({});
    const std::string begun = writer->begin(head, {});
    BOOST_TEST(begun.ends_with("\"hits\": ["));
    const std::string hit = writer->hit(page.hits[0]);
    BOOST_TEST(begun + hit + writer->end(head) == render_page(*json_writer({}), page));
}

BOOST_AUTO_TEST_CASE(no_escape_sequence_is_written) {
    BOOST_TEST(render_page(*json_writer({{Emphasis::bold}}), sample()) ==
               render_page(*json_writer({{Emphasis::plain}}), sample()));
}

BOOST_AUTO_TEST_SUITE_END()
