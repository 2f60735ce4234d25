// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "searcher/output/render_article.hpp"
#include "tests/searcher/shown_sample.hpp"

using namespace news;
using Json = nlohmann::ordered_json;

BOOST_AUTO_TEST_SUITE(render_article_json)

BOOST_AUTO_TEST_CASE(an_article_is_all_that_is_known_of_it) {
    const Json json = Json::parse(news::render_article_json(test::shown_sample(), {}), nullptr, false);
    BOOST_TEST_REQUIRE(json.is_object());
    BOOST_TEST(json["schema_version"] == 1);
    BOOST_TEST(json["id"] == "hw-1");
    BOOST_TEST(json["text"] == "A man climbed.\n\n# It was high.");
    BOOST_TEST(json["published"] == "2018-08-07");
    BOOST_TEST(json["related"][0]["title"] == "Older [post]");
    BOOST_TEST(json["earlier_versions"] == 0);
    BOOST_TEST(json["title_highlights"] == Json::parse("[[0,5]]"));
    BOOST_TEST(json["text_highlights"] == Json::parse("[[6,13]]"));
    BOOST_TEST(json["cited_by"] == Json::parse(R"([{"id":"a","title":"First"}])"));
}

BOOST_AUTO_TEST_SUITE_END()
