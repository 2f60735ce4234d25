// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/search/article_count.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(article_count)

BOOST_AUTO_TEST_CASE(counts_are_exact) {
    std::vector<test::PlainText> articles;
    for (int i = 0; i < 600; ++i)
        articles.push_back(
            {"", std::string("all") + (i % 2 == 0 ? " even" : "") + (i % 3 == 0 ? " third" : "")});
    const Xapian::WritableDatabase database = test::memory_database(articles);
    const Xapian::Query even("even");
    const Xapian::Query third("third");
    BOOST_TEST(count_articles(database, even | third) == 400U);
    BOOST_TEST(count_articles(database, even & third) == 100U);
    BOOST_TEST(count_articles(database, {Xapian::Query::OP_AND_MAYBE, even, third}) == 300U);
    BOOST_TEST(count_articles(database, Xapian::Query::MatchAll) == 600U);
    BOOST_TEST(count_articles(database, Xapian::Query::MatchNothing) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
