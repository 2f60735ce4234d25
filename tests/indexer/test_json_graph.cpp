// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/json_fields.hpp"
#include "indexer/formats/json_graph.hpp"

using namespace news;

namespace {

/// The headline and the author's name of the article in a graph.
std::string found_in(const std::string& json) {
    JsonReader reader;
    const auto value = reader.read(json);
    const auto article = article_in_graph(*std::get<JsonValue>(value).object());
    if (!article) return "none";
    const JsonFields fields(*article);
    return fields.text(JsonField::title) + "|" + fields.text(JsonField::authors);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(json_graph)

BOOST_AUTO_TEST_CASE(finds_the_article_and_what_it_names) {
    BOOST_TEST(
        found_in(
            R"({"@graph": [{"@type": "WebPage", "headline": "No"}, {"@type": "Person", "@id": "#a", "name": "Ann"},
                           {"@type": ["NewsArticle"], "headline": "H", "author": {"@id": "#a"}}]})") ==
        "H|Ann");
    BOOST_TEST(
        found_in(
            R"({"@graph": [{"@type": "Article", "headline": "H", "author": [{"@id": "#a"}, {"name": "Bo"}]},
                           {"@id": "#a", "name": "Ann"}]})") == "H|Ann");
    BOOST_TEST(found_in(R"({"@graph": [{"name": "x"}, {"headline": "H", "author": {"@id": "#gone"}}]})") ==
               "H|");
}

BOOST_AUTO_TEST_CASE(what_is_no_graph_has_none) {
    for (const char* json :
         {R"({"headline": "H"})", R"({"@graph": []})", R"({"@graph": "x"})", R"({"@graph": [1, {}]})"}) {
        BOOST_TEST_CONTEXT(json) BOOST_TEST(found_in(json) == "none");
    }
}

BOOST_AUTO_TEST_SUITE_END()
