// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/vocabulary/wildcard.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(wildcard)

BOOST_AUTO_TEST_CASE(stars_and_question_marks) {
    struct Case {
        std::string pattern;
        std::string word;
        bool is_match;
    };
    const std::vector<Case> cases{
        {"immig*", "immigrant", true}, {"immig*", "immig", true},    {"immig*", "immi", false},
        {"*gate", "watergate", true},  {"*gate", "gate", true},      {"*gate", "gates", false},
        {"col*r", "color", true},      {"col*r", "colour", true},    {"col*r", "col", false},
        {"wom?n", "women", true},      {"wom?n", "womn", false},     {"wom?n", "womeen", false},
        {"caf?", "café", true},        {"??", "ée", true},           {"??", "é", false},
        {"*a*b*", "xxaxxbxx", true},   {"*a*b*", "xxbxxaxx", false}, {"a*b*c", "abbbc", true},
        {"*ab", "aab", true},          {"a?*", "a", false},          {"*aab*", "aaab", true},
    };
    for (const auto& [pattern, word, is_match] : cases)
        BOOST_TEST(Wildcard(pattern).matches(word) == is_match, pattern << " " << word);
}

BOOST_AUTO_TEST_CASE(the_beginning_is_what_stands_before_the_first_of_them) {
    BOOST_TEST(Wildcard("immig*").beginning() == "immig");
    BOOST_TEST(Wildcard("w?m*").beginning() == "w");
    BOOST_TEST(Wildcard("*gate").beginning() == "");
}

BOOST_AUTO_TEST_SUITE_END()
