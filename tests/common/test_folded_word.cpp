// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/folded_word.hpp"

using namespace news;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (; times > 0; --times)
        text += piece;
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(folded_word)

BOOST_AUTO_TEST_CASE(it_is_appended_behind_what_is_there) {
    struct Case {
        std::string surface;
        std::string folded;
    };
    const std::vector<Case> cases{
        {"Paris", "paris"},
        {"COVID", "covid"},
        {"Élysée", "elysee"},
        {"Thatcher's", "thatcher"},
        {"Thatcher’s", "thatcher"},
        {"BOWIE'S", "bowie"},
        {"s's", "s"},
        {"don't", "don't"},
        {"½", "½"},      // not 1 and 2
        {"\u00AD", ""},  // nothing but an invisible joiner
        {"x\u00AD's", "x"},
        {"ŉ", "n"},
        {repeated("A", 159), repeated("a", 159)},
        {repeated("A", 161), repeated("a", 160)},
        {repeated("A", 158) + "'s", repeated("a", 158)},
        {repeated("A", 159) + "'s", repeated("a", 159) + "'"},  // cut first
        {repeated("é", 100), repeated("e", 80)},
        {repeated("й", 81), repeated("й", 80)},
        {repeated("A", 159) + "é", repeated("a", 159)},  // never half a character
    };
    for (const auto& [surface, folded] : cases) {
        for (const std::string before : {"", "s", "it's ", "é"}) {
            std::string out = before;
            append_folded_word(out, surface);
            BOOST_TEST(out == before + folded, surface);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
