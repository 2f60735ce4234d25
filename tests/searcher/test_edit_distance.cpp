// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/vocabulary/edit_distance.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(edit_distance)

BOOST_AUTO_TEST_CASE(characters_count_not_bytes) {
    struct Case {
        std::string from;
        std::string to;
        std::uint32_t distance;
    };
    const std::vector<Case> cases{
        {"paris", "paris", 0},           {"paris", "pairs", 1},   {"gorbachov", "gorbachev", 1},
        {"gorbachov", "gorbatschow", 3}, {"rescue", "resque", 1}, {"ab", "", 2},
        {"москва", "масква", 1},         {"東京", "京東", 1},     {"café", "cafe", 1},
        {"kitten", "sitting", 3},        {"abcd", "badc", 2},     {"short", "muchlonger", 3},
    };
    for (const auto& [from, to, distance] : cases) {
        BOOST_TEST(EditDistance(from, 2).to(to) == distance, from << " " << to);
        BOOST_TEST(EditDistance(to, 2).to(from) == distance, to << " " << from);
    }
}

BOOST_AUTO_TEST_CASE(one_word_is_compared_with_many) {
    EditDistance distance("paris", 1);
    BOOST_TEST(distance.to("parisian") == 2U);
    BOOST_TEST(distance.to("pari") == 1U);
    BOOST_TEST(distance.to("bares") == 2U);
    BOOST_TEST(distance.to("paris") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
