// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/formats/short_articles.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(short_articles)

BOOST_AUTO_TEST_CASE(rejects_what_has_no_text) {
    ParsedArticle with_text;
    with_text.article.text = "Text.";
    ParsedArticle without;
    without.article.title = "Headline";
    without.article.origin = "b.xml";
    const ParseResults results = without_short_articles({with_text, without, Rejection{"c.xml", "other"}});
    BOOST_TEST(std::get<ParsedArticle>(results[0]).article.text == "Text.");
    BOOST_TEST(std::get<Rejection>(results[1]).origin == "b.xml");
    BOOST_TEST(std::get<Rejection>(results[1]).reason == "there is a headline but no text under it");
    BOOST_TEST(std::get<Rejection>(results[2]).reason == "other");
}

BOOST_AUTO_TEST_SUITE_END()
