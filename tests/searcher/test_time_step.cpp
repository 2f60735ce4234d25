// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/counting/time_step.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(time_step)

BOOST_AUTO_TEST_CASE(the_step_follows_the_span) {
    struct Case {
        CalendarDate first;
        CalendarDate last;
        TimeStep step;
    };
    const std::vector<Case> cases{
        {{2018, 5, 1}, {2018, 5, 1}, TimeStep::day},    {{2018, 5, 1}, {2018, 7, 1}, TimeStep::day},
        {{2018, 5, 1}, {2018, 7, 2}, TimeStep::week},   {{2018, 5, 1}, {2019, 10, 31}, TimeStep::week},
        {{2018, 5, 1}, {2019, 11, 1}, TimeStep::month}, {{2004, 0, 0}, {2018, 0, 0}, TimeStep::month},
        {{2003, 12, 0}, {2018, 12, 0}, TimeStep::year}, {{1850, 1, 1}, {2018, 1, 1}, TimeStep::year},
    };
    for (const auto& [first, last, step] : cases)
        BOOST_TEST((step_for_span(first, last) == step), to_text(first) << " to " << to_text(last));
}

BOOST_AUTO_TEST_CASE(a_date_lies_in_a_period_if_it_is_known_so_precisely) {
    struct Case {
        CalendarDate date;
        TimeStep step;
        std::string period;  // empty if none
    };
    const std::vector<Case> cases{
        {{2018, 8, 7}, TimeStep::day, "2018-08-07"},
        {{2018, 8, 7}, TimeStep::week, "2018-08-06"},
        {{2018, 8, 6}, TimeStep::week, "2018-08-06"},
        {{2018, 8, 5}, TimeStep::week, "2018-07-30"},
        {{2019, 1, 1}, TimeStep::week, "2018-12-31"},
        {{2018, 8, 7}, TimeStep::month, "2018-08"},
        {{2018, 8, 0}, TimeStep::month, "2018-08"},
        {{2018, 8, 0}, TimeStep::week, ""},
        {{2018, 8, 0}, TimeStep::day, ""},
        {{2018, 0, 0}, TimeStep::month, ""},
        {{2018, 0, 0}, TimeStep::year, "2018"},
        {{2018, 8, 7}, TimeStep::year, "2018"},
    };
    for (const auto& [date, step, expected] : cases) {
        const auto period = period_of(date, step);
        BOOST_TEST((period ? to_text(*period) : "") == expected, to_text(date) << " by " << name_of(step));
    }
}

BOOST_AUTO_TEST_CASE(periods_follow_each_other) {
    BOOST_TEST(to_text(next_period({2019, 2, 28}, TimeStep::day)) == "2019-03-01");
    BOOST_TEST(to_text(next_period({2018, 12, 31}, TimeStep::week)) == "2019-01-07");
    BOOST_TEST(to_text(next_period({2018, 12, 0}, TimeStep::month)) == "2019-01");
    BOOST_TEST(to_text(next_period({2018, 0, 0}, TimeStep::year)) == "2019");
}

BOOST_AUTO_TEST_SUITE_END()
