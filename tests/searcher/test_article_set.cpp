// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/counting/article_set.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(article_set)

BOOST_AUTO_TEST_CASE(numbers_are_ascending_whatever_order_they_come_in) {
    const ArticleSet set({7, 2, 5});
    const std::vector<Xapian::docid> expected{2, 5, 7};
    BOOST_TEST(set.numbers() == expected, boost::test_tools::per_element());
    for (Xapian::docid number = 0; number < 10; ++number)
        BOOST_TEST(set.contains(number) == (number == 2 || number == 5 || number == 7), number);
    BOOST_TEST(ArticleSet{}.size() == 0U);
    BOOST_TEST(!ArticleSet{}.contains(0));
}

BOOST_AUTO_TEST_CASE(all_that_match_are_in_it) {
    const auto database = test::memory_database({{"", "a b"}, {"", "b"}, {"", "a"}, {"", "c"}});
    const std::vector<Xapian::docid> expected{1, 3};
    BOOST_TEST(articles_matching(database, Xapian::Query("a")).numbers() == expected,
               boost::test_tools::per_element());
    BOOST_TEST(articles_with(database, "a").numbers() == expected, boost::test_tools::per_element());
    BOOST_TEST(articles_matching(database, Xapian::Query("d")).size() == 0U);
    BOOST_TEST(articles_matching(database, Xapian::Query()).size() == 0U);
}

BOOST_AUTO_TEST_CASE(numbers_of_several_segments_interleave) {
    Xapian::Database both = test::memory_database({{"", "a"}, {"", "b"}, {"", "a"}});
    both.add_database(test::memory_database({{"", "a"}, {"", "a"}}));
    const std::vector<Xapian::docid> expected{1, 2, 4, 5};
    BOOST_TEST(articles_matching(both, Xapian::Query("a")).numbers() == expected,
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
