// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/calendar_date.hpp"
#include "common/error.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(calendar_date)

BOOST_AUTO_TEST_CASE(days_and_months_are_added) {
    BOOST_TEST((plus_days({2020, 2, 28}, 1) == CalendarDate{2020, 2, 29}));
    BOOST_TEST((plus_days({2018, 1, 1}, -1) == CalendarDate{2017, 12, 31}));
    BOOST_TEST((plus_months({2018, 1, 31}, 1) == CalendarDate{2018, 2, 28}));
    BOOST_TEST((plus_months({2018, 1, 15}, -1) == CalendarDate{2017, 12, 15}));
    BOOST_TEST((plus_months({2018, 12, 1}, 13) == CalendarDate{2020, 1, 1}));
    BOOST_TEST((plus_months({1, 1, 1}, -13) == CalendarDate{-1, 12, 1}));
}

BOOST_AUTO_TEST_CASE(years_and_months_have_first_and_last_days) {
    BOOST_TEST((first_day({2018, 0, 0}) == CalendarDate{2018, 1, 1}));
    BOOST_TEST((last_day({2018, 0, 0}) == CalendarDate{2018, 12, 31}));
    BOOST_TEST((last_day({2020, 2, 0}) == CalendarDate{2020, 2, 29}));
    BOOST_TEST((last_day({2020, 2, 3}) == CalendarDate{2020, 2, 3}));
    BOOST_TEST(to_text(CalendarDate{2018, 5, 0}) == "2018-05");
}

BOOST_AUTO_TEST_CASE(a_moment_is_another_day_elsewhere) {
    const std::chrono::sys_seconds moment{std::chrono::seconds{1'533'684'600}};  // 2018-08-07 23:30 UTC
    BOOST_TEST((day_in_zone(moment, "UTC") == CalendarDate{2018, 8, 7}));
    BOOST_TEST((day_in_zone(moment, "Europe/Paris") == CalendarDate{2018, 8, 8}));
    BOOST_TEST((day_in_zone(moment, "America/New_York") == CalendarDate{2018, 8, 7}));
    BOOST_TEST((day_in_zone(std::chrono::sys_seconds{std::chrono::seconds{-1}}, "UTC") ==
                CalendarDate{1969, 12, 31}));
    BOOST_CHECK_THROW(day_in_zone(moment, "Mars/Olympus"), Error);
    BOOST_TEST((today_in("UTC") >= CalendarDate{2024, 1, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
