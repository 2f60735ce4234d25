// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/output/match_counts.hpp"

using namespace news;

namespace {

std::string counts(std::uint64_t all, std::uint64_t some) {
    Response response;
    response.all_words = all;
    response.some_words = some;
    return match_counts(response);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(match_counts)

BOOST_AUTO_TEST_CASE(all_words_and_some_are_told_apart) {
    BOOST_TEST(counts(0, 0) == "0 articles match");
    BOOST_TEST(counts(1, 0) == "1 article matches");
    BOOST_TEST(counts(2'000, 0) == "2,000 articles match");
    BOOST_TEST(counts(0, 1) == "no article has all the words, 1 article has some of them");
    BOOST_TEST(counts(1, 2) == "1 article has all the words, 2 more have some of them");
    BOOST_TEST(counts(3, 1) == "3 articles have all the words, 1 more has some of them");
}

BOOST_AUTO_TEST_SUITE_END()
