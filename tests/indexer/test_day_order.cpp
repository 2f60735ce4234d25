// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/day_order.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(day_order)

BOOST_AUTO_TEST_CASE(language_and_region_say_what_comes_first) {
    for (const std::string tag : {"en-US", "fil", "en_PH"})
        BOOST_TEST((day_order_of(tag) == DayOrder::month_first), tag);
    for (const std::string tag : {"de", "en-GB", "fr-FR", "pt_BR", "ru", "es-MX"})
        BOOST_TEST((day_order_of(tag) == DayOrder::day_first), tag);
    for (const std::string tag : {"", "en", "en-CA", "fr-CA", "zh-CN", "ja"})
        BOOST_TEST((day_order_of(tag) == DayOrder::unknown), tag);
}

BOOST_AUTO_TEST_SUITE_END()
