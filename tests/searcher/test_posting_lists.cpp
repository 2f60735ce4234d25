// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/posting_lists.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(posting_lists)

BOOST_AUTO_TEST_CASE(tell_which_terms_an_article_has) {
    const Xapian::WritableDatabase database =
        test::memory_database({{"", "a b"}, {"", "x"}, {"", "b c"}, {"", "a b c"}, {"", "c"}});
    PostingLists lists({"a", "b", "c", "unknown"});
    const auto there = [&](Xapian::docid document) {
        lists.move_to(database, document);
        std::vector<std::size_t> terms = lists.terms_there();
        std::sort(terms.begin(), terms.end());
        BOOST_TEST(lists.is_any_there() == !terms.empty());
        return terms;
    };
    using Terms = std::vector<std::size_t>;
    BOOST_TEST((there(1) == Terms{0, 1}));
    BOOST_TEST(lists.is_there(0));
    BOOST_TEST(!lists.is_there(2));
    BOOST_TEST((there(2) == Terms{}));
    BOOST_TEST((there(4) == Terms{0, 1, 2}));
    BOOST_TEST((there(4) == Terms{0, 1, 2}));
    BOOST_TEST((there(5) == Terms{2}));
    BOOST_TEST((there(9) == Terms{}));
    BOOST_TEST(!lists.is_there(2));
}

BOOST_AUTO_TEST_SUITE_END()
