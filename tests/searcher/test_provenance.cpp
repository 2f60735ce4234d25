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
    BOOST_TEST(news::provenance(article) == "2018-08-07 03:09:00+02:00 · Harbour Wire · Reuters");
    article.authors = {"Ana Ruiz", "Bo Li"};
    BOOST_TEST(news::provenance(article) == "2018-08-07 03:09:00+02:00 · Harbour Wire · Ana Ruiz, Bo Li");
    Article stub;
    stub.kind = ArticleKind::stub;
    BOOST_TEST(news::provenance(stub) == "no date · related post, headline only");
}

BOOST_AUTO_TEST_CASE(who_lists_it_is_named) {
    BOOST_TEST(cited_by_line({{"a", "First"}, {"b", "Second"}}) == "listed under “First”, “Second”");
}

BOOST_AUTO_TEST_SUITE_END()
