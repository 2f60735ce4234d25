// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/output/article_details.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

std::string details(const Article& article) {
    std::string lines;
    for (const Detail& detail : details_of(article))
        lines += detail.name + '=' + detail.value + ';';
    return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_details)

BOOST_AUTO_TEST_CASE(what_is_known_has_a_line) {
    Article article = test::make_article("1", "Paris", "Text.");
    BOOST_TEST(details(article) == "");
    article.place = "PARIS";
    article.section = "World";
    article.tags = {"fire", "rescue"};
    article.agencies = {"Reuters"};  // stands where the author would
    article.modified = test::date_of("2018-08-08T10:00");
    article.earlier = {test::make_article("1", "Paris", "Older.")};
    article.extent = TextExtent::summary;
    BOOST_TEST(details(article) ==
               "place=PARIS;section=World;tags=fire, rescue;modified=2018-08-08 10:00;"
               "earlier versions=1;extent=a summary, not the whole text;");
    article.authors = {"Ana Ruiz"};
    BOOST_TEST(details(article).find("agencies=Reuters;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_article_without_a_text_is_no_summary) {
    Article article = test::make_article("1", "Paris", "");
    article.extent = TextExtent::summary;
    BOOST_TEST(details(article) == "extent=the headline alone, without a text;");
    article.kind = ArticleKind::stub;
    BOOST_TEST(details(article) == "");
}

BOOST_AUTO_TEST_CASE(paragraphs_have_their_own_marks) {
    const MarkedText text{"One two.\n\nThree.\n\n\n\nFour five.", {{4, 7}, {10, 15}, {25, 29}}};
    const std::vector<MarkedText> paragraphs = paragraphs_of(text);
    BOOST_TEST_REQUIRE(paragraphs.size() == 3U);
    BOOST_TEST(paragraphs[0].text == "One two.");
    BOOST_TEST((paragraphs[0].highlights == std::vector<ByteRange>{{4, 7}}));
    BOOST_TEST(paragraphs[1].text == "Three.");
    BOOST_TEST((paragraphs[1].highlights == std::vector<ByteRange>{{0, 5}}));
    BOOST_TEST(paragraphs[2].text == "Four five.");
    BOOST_TEST((paragraphs[2].highlights == std::vector<ByteRange>{{5, 9}}));
    BOOST_TEST(paragraphs_of({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
