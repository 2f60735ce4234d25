// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/persian_calendar.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(persian_calendar)

BOOST_AUTO_TEST_CASE(days_of_iran_are_days_of_ours) {
    const struct {
        int year, month, day;
        std::string iso;
    } rows[] = {
        {1397, 5, 16, "2018-08-07"},
        {1399, 1, 1, "2020-03-20"},
        {1399, 12, 30, "2021-03-20"},
        {1357, 11, 22, "1979-02-11"},
        {1399, 13, 1, ""},
        {1399, 0, 1, ""},
        {1399, 1, 32, ""},
        {2018, 1, 1, ""},
    };
    for (const auto& row : rows) {
        const auto date = day_of_persian(row.year, row.month, row.day);
        BOOST_TEST((date ? to_iso(*date) : "") == row.iso);
    }
}

BOOST_AUTO_TEST_SUITE_END()
