// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/missing_year.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(missing_year)

BOOST_AUTO_TEST_CASE(year_is_the_last_one_in_which_the_day_was_before) {
    const struct {
        int month, day;
        std::string known;
        int days_ahead;
        std::string iso;
    } rows[] = {
        {5, 27, "2018-05-27", 0, "2018-05-27"},
        {5, 28, "2018-05-27", 0, "2017-05-28"},
        {5, 28, "2018-05-27", 1, "2018-05-28"},
        {12, 31, "2018-01-02", 1, "2017-12-31"},
        {1, 1, "2018-12-31", 1, "2019-01-01"},
        {2, 29, "2018-03-01", 1, "2016-02-29"},
        {2, 29, "1904-02-28", 0, ""},
        {2, 30, "2018-03-01", 1, ""},
        {5, 27, "2018-05", 1, ""},
    };
    for (const auto& row : rows) {
        const NewsDate day{.month = row.month, .day = row.day};
        const auto date = with_year_before(day, test::date_of(row.known), row.days_ahead);
        BOOST_TEST((date ? to_iso(*date) : "") == row.iso,
                   row.month << '/' << row.day << " by " << row.known);
    }
}

BOOST_AUTO_TEST_SUITE_END()
