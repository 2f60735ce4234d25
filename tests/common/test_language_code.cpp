// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/analysis/language_code.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(language_code)

BOOST_AUTO_TEST_CASE(codes_are_made_two_letters) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"en", "en"},  {"EN", "en"}, {"en-US", "en"}, {"en_GB", "en"}, {"eng", "en"},
        {"fra", "fr"}, {"iw", "he"}, {" de ", "de"},  {"", ""},        {"ceb", "ceb"},
    };
    for (const auto& [code, normal] : cases)
        BOOST_TEST(normal_language_code(code) == normal, code);
}

BOOST_AUTO_TEST_SUITE_END()
