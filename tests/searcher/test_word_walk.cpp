// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/vocabulary/word_walk.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

const Xapian::WritableDatabase& archive() {
    static const Xapian::WritableDatabase made = test::database_of_words({{"9gate", 1},
                                                                          {"D20180807", 1},
                                                                          {"Sparis", 2},
                                                                          {"SXodd", 1},
                                                                          {"Zpari", 3},
                                                                          {"balcony", 1},
                                                                          {"paris", 3},
                                                                          {"parish", 1},
                                                                          {"élysée", 1}});
    return made;
}

std::string walked(const std::string& prefix, const std::string& beginning, std::size_t most = 100) {
    WordWalk walk(archive(), prefix, beginning);
    std::string words;
    while (walk.next({1'000, most}))
        words += walk.word() + ':' + std::to_string(walk.articles()) + ' ';
    return walk.reached_limit() ? words + "..." : words;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_walk)

BOOST_AUTO_TEST_CASE(words_come_in_order_and_no_other_terms) {
    BOOST_TEST(walked("", "") == "9gate:1 balcony:1 paris:3 parish:1 élysée:1 ");
    BOOST_TEST(walked("", "par") == "paris:3 parish:1 ");
    BOOST_TEST(walked("", "x") == "");
    BOOST_TEST(walked("S", "") == "paris:2 ");
    BOOST_TEST(walked("S", "par") == "paris:2 ");
}

BOOST_AUTO_TEST_CASE(a_walk_ends_at_its_limit_and_says_so) {
    BOOST_TEST(walked("", "", 2) == "9gate:1 balcony:1 ...");
    BOOST_TEST(walked("", "", 5) == "9gate:1 balcony:1 paris:3 parish:1 élysée:1 ");
}

BOOST_AUTO_TEST_SUITE_END()
