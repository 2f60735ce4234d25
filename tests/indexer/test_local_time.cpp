// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/local_time.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(local_time)

BOOST_AUTO_TEST_CASE(moment_is_the_same_on_other_clocks) {
    const struct {
        std::string moment;
        int offset;
        std::string iso;
    } rows[] = {
        {"2018-08-08T02:00:30Z", -240, "2018-08-07T22:00:30-04:00"},
        {"2018-08-08T20:00Z", 330, "2018-08-09T01:30+05:30"},
        {"2018-12-31T23:30:00Z", 60, "2019-01-01T00:30:00+01:00"},
        {"2018-08-08T02:00:00+02:00", 0, "2018-08-08T00:00:00Z"},
    };
    for (const auto& row : rows) {
        const NewsDate moment = test::date_of(row.moment);
        const auto local = in_zone(moment, row.offset);
        BOOST_REQUIRE(local);
        BOOST_TEST(to_iso(*local) == row.iso);
        BOOST_TEST(unix_time_of(*local) == unix_time_of(moment));
    }
}

BOOST_AUTO_TEST_CASE(clock_that_is_printed_tells_the_offset) {
    constexpr int none = -10'000;
    const struct {
        std::string printed, moment;
        int offset;
    } rows[] = {
        {"2018-08-07T22:00", "2018-08-08T02:00:59Z", -240},
        {"2018-08-07T22:01", "2018-08-08T02:00:10Z", -240},
        {"2018-08-07T21:59", "2018-08-08T02:00:10Z", -240},
        {"2018-08-08T07:30", "2018-08-08T02:00:00Z", 330},
        {"2018-08-08T02:00", "2018-08-08T02:00:00Z", 0},
        {"2018-08-08T03:07", "2018-08-08T02:00:00Z", none},
        {"2018-08-09T22:00", "2018-08-08T02:00:00Z", none},
        {"2018-08-07", "2018-08-08T02:00:00Z", none},
        {"2018-08-07T22:00", "2018-08-08", none},
        {"2018-08-07T23:17-05:00", "2018-08-08T02:00:00Z", -300},
    };
    for (const auto& row : rows)
        BOOST_TEST(offset_told_by(test::date_of(row.printed), test::date_of(row.moment)).value_or(none) ==
                       row.offset,
                   row.printed << " at " << row.moment);
}

BOOST_AUTO_TEST_SUITE_END()
