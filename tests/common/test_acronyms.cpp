// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/acronyms.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(acronyms)

BOOST_AUTO_TEST_CASE(letters_with_dots_are_an_acronym) {
    const auto is_acronym = [](const std::string& chunk) {
        return is_dotted_acronym(chunk, pieces_of(chunk));
    };
    for (const std::string chunk :
         {"U.S.", "u.s", "a.m.", "A.I.", "Ph.D.", "U.S.S.R.", "É.U.", "D.Sc.", "U.S.'s", "a.b.c.d.e.f.g.h"})
        BOOST_TEST(is_acronym(chunk), chunk);
    for (const std::string chunk : {"US", "U", "reuters.com", "St.Louis", "No.10", "U-S", "U.S.-led", "Mr.Jo",
                                    "ph.d.", "PH.D.", "a.b.c.d.e.f.g.h.i", "3.1"})
        BOOST_TEST(!is_acronym(chunk), chunk);
}

BOOST_AUTO_TEST_CASE(capitals_of_a_short_word_may_be_an_acronym) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"ICE", "ICE"},  {"ICE's", "ICE"}, {"ICE’s", "ICE"},     {"BBC'S", "BBC"},
        {"PhD", "PHD"},  {"NATO", "NATO"}, {"UNESCO", "UNESCO"}, {"ÉU", "ÉU"},
        {"MPs", "MPS"},  {"Paris", ""},    {"ice", ""},          {"I", ""},
        {"UNICEFS", ""}, {"F16", ""},      {"McCain", "MCCAIN"}, {"'s", ""},
        {"", ""},
    };
    for (const auto& [surface, capitals] : cases)
        BOOST_TEST(capitals_of(surface) == capitals, surface);
}

BOOST_AUTO_TEST_CASE(only_common_words_drown_an_acronym) {
    for (const std::string word : {"us", "who", "it", "a", "with"})
        BOOST_TEST(is_function_word(word), word);
    for (const std::string word : {"ice", "un", "US", "", "paris"})
        BOOST_TEST(!is_function_word(word), word);
}

BOOST_AUTO_TEST_CASE(dots_stand_behind_each_letter) {
    BOOST_TEST(dotted("us") == "u.s.");
    BOOST_TEST(dotted("éu") == "é.u.");
    BOOST_TEST(dotted("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
