// SPDX-License-Identifier: GPL-2.0-or-later
#include <array>
#include <string>
#include <utility>

#include <boost/test/unit_test.hpp>

#include "common/likely_name.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(likely_name)

BOOST_AUTO_TEST_CASE(a_slip_is_seen_through_and_a_guess_is_not_made) {
    constexpr std::array<std::string_view, 4> known{"title", "published", "place", "id"};
    const std::array<std::pair<std::string, std::string>, 9> cases{{{"titel", "title"},
                                                                    {"TITLES", "title"},
                                                                    {"publised", "published"},
                                                                    {"plcae", "place"},
                                                                    {"ids", "id"},
                                                                    {"weather", ""},
                                                                    {"x", ""},
                                                                    {"", ""},
                                                                    {std::string(100, 'a'), ""}}};
    for (const auto& [typed, likely] : cases)
        BOOST_TEST(news::likely_name(typed, known) == likely, typed);
    BOOST_TEST(news::likely_name("title", {}) == "");
}

BOOST_AUTO_TEST_SUITE_END()
