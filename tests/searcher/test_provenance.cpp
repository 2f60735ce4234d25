// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/provenance.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(provenance)

BOOST_AUTO_TEST_CASE(an_article_says_where_it_is_from) {
    Article article = test::make_article("1", "Paris", "");
    article.published = test::date_of("2018-08-07T03:09:00+02:00");
    article.source = "Harbour Wire";
    article.agencies = {"Reuters"};
    BOOST_TEST(news::provenance(article) == "2018-08-07 03:09:00 UTC+2 · Harbour Wire · Reuters");
    article.authors = {"Ana Ruiz", "Bo Li"};
    BOOST_TEST(news::provenance(article) == "2018-08-07 03:09:00 UTC+2 · Harbour Wire · Ana Ruiz, Bo Li");
    Article stub;
    stub.kind = ArticleKind::stub;
    BOOST_TEST(news::provenance(stub) == "no date · related post, headline only");
}

BOOST_AUTO_TEST_CASE(a_source_is_not_its_own_author) {
    Article article = test::make_article("1", "Paris", "");
    article.source = "Harbour Wire";
    article.agencies = {"HARBOUR WIRE"};
    BOOST_TEST(news::provenance(article) == "2018-08-07 · Harbour Wire");
    article.agencies.emplace_back("Reuters");
    BOOST_TEST(news::provenance(article) == "2018-08-07 · Harbour Wire · Reuters");
    BOOST_TEST(other_agencies(article) == std::vector<std::string>{"Reuters"},
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(lines_on_an_article_are_headline_origin_and_id) {
    Article article = test::make_article("1", "", "");
    article.authors = {"Ana Ruiz"};
    BOOST_TEST(article_lines(article, "  ", {}) == "  (no headline)\n  2018-08-07 · Ana Ruiz\n  id:1\n");
}

BOOST_AUTO_TEST_CASE(who_lists_it_is_named) {
    BOOST_TEST(cited_by_line({{"a", "First"}, {"b", "Second"}}) == "listed under “First”, “Second”");
}

BOOST_AUTO_TEST_SUITE_END()
