// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/query/recency.hpp"

using namespace news;

namespace {

constexpr CalendarDate today{2018, 8, 7};
const auto tolerance = boost::test_tools::tolerance(1e-9);

std::string failure(const std::string& around, const std::string& half_life) {
    try {
        read_recency(around, half_life, today);
    } catch (const Error& error) {
        BOOST_TEST((error.code() == ExitCode::usage));
        return error.what();
    }
    return "none";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recency)

BOOST_AUTO_TEST_CASE(it_halves_with_each_half_life_to_both_sides) {
    const Recency recency = read_recency("2018-08-07", "10d", today);
    BOOST_TEST(closeness(recency, "20180807120000") == 1.0, tolerance);
    BOOST_TEST(closeness(recency, "20180728000000") == 0.5, tolerance);
    BOOST_TEST(closeness(recency, "20180817000000") == 0.5, tolerance);
    BOOST_TEST(closeness(recency, "20180718") == 0.25, tolerance);
    BOOST_TEST(closeness(recency, "19000101") < 1e-9);
}

BOOST_AUTO_TEST_CASE(all_days_of_a_month_or_range_count_the_same) {
    const Recency recency = read_recency("2001-09", "1w", today);
    BOOST_TEST(closeness(recency, "20010901") == 1.0, tolerance);
    BOOST_TEST(closeness(recency, "20010930") == 1.0, tolerance);
    BOOST_TEST(closeness(recency, "20011007") == 0.5, tolerance);
    BOOST_TEST(closeness(read_recency("2001-09-11..", "1w", today), "20010904") == 0.5, tolerance);
}

BOOST_AUTO_TEST_CASE(unless_it_is_said_around_today_and_by_thirty_days) {
    const Recency recency = read_recency("", "", today);
    BOOST_TEST(closeness(recency, "20180807") == 1.0, tolerance);
    BOOST_TEST(closeness(recency, "20180708") == 0.5, tolerance);
}

BOOST_AUTO_TEST_CASE(what_is_known_to_the_month_or_year_is_in_the_middle_of_it) {
    const Recency recency = read_recency("2018-08-15", "10d", today);
    BOOST_TEST(closeness(recency, "20180800000000") == 1.0, tolerance);
    BOOST_TEST(closeness(read_recency("2018-07-01", "10d", today), "20180000000000") == 1.0, tolerance);
}

BOOST_AUTO_TEST_CASE(a_month_is_as_close_as_its_closest_day) {
    const Recency recency = read_recency("2018-08-07", "10d", today);
    BOOST_TEST(closeness_in_month(recency, "201808") == 1.0, tolerance);
    BOOST_TEST(closeness_in_month(recency, "201807") == closeness(recency, "20180731"), tolerance);
    BOOST_TEST(closeness_in_month(recency, "201809") == closeness(recency, "20180901"), tolerance);
    BOOST_TEST(closeness_in_month(read_recency("2001-03-01", "1d", today), "200102") == 0.5, tolerance);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_named) {
    BOOST_TEST(failure("2018-13", "").starts_with("--around 2018-13: "));
    BOOST_TEST(failure("*-04-13", "") == "--around *-04-13: a day, month or year is wanted");
    BOOST_TEST(failure("", "soon") == "--half-life is a time such as 7d, 2w, 3m or 1y, not \"soon\"");
}

BOOST_AUTO_TEST_SUITE_END()
