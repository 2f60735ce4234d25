// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/analysis/capital_lines.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(capital_lines)

BOOST_AUTO_TEST_CASE(one_small_letter_is_enough) {
    for (const std::string text : {"a", "PARIS a", "É é", "WHO’s"})
        BOOST_TEST(has_lower_case(text), text);
    for (const std::string text : {"", "PARIS", "123 É", "東京", "\xFF"})
        BOOST_TEST(!has_lower_case(text), text);
}

BOOST_AUTO_TEST_CASE(each_line_for_itself) {
    const std::string text = "WHO SHOT\nThe WHO said\n\nÉU 12\nWHO";
    CapitalLines lines(text);
    const auto in_capitals = [&](const std::string& word, std::size_t from) {
        const std::size_t at = text.find(word, from);
        return lines.all_in_capitals({at, at + word.size()});
    };
    BOOST_TEST(in_capitals("WHO", 0));
    BOOST_TEST(in_capitals("SHOT", 0));
    BOOST_TEST(!in_capitals("WHO", 5));
    BOOST_TEST(!in_capitals("said", 5));
    BOOST_TEST(in_capitals("ÉU", 5));
    BOOST_TEST(in_capitals("WHO", 25));
}

BOOST_AUTO_TEST_CASE(a_word_over_the_end_of_a_line_is_of_both) {
    const std::string text = "ALAS-\nka WHO\nWHO";
    CapitalLines lines(text);
    BOOST_TEST(!lines.all_in_capitals({0, 8}));
    BOOST_TEST(!lines.all_in_capitals({9, 12}));
    BOOST_TEST(lines.all_in_capitals({13, 16}));
}

BOOST_AUTO_TEST_SUITE_END()
