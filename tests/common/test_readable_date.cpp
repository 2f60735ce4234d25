// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/readable_date.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(readable_date)

BOOST_AUTO_TEST_CASE(zones_do_not_look_like_a_span_of_time) {
    struct Case {
        std::string iso;
        std::string readable;
    };
    const std::vector<Case> cases{{"2018", "2018"},
                                  {"2018-08", "2018-08"},
                                  {"2018-08-07", "2018-08-07"},
                                  {"2018-08-07T03:09", "2018-08-07 03:09"},
                                  {"2018-08-07T03:09Z", "2018-08-07 03:09 UTC"},
                                  {"2018-08-07T03:09-05:00", "2018-08-07 03:09 UTC-5"},
                                  {"2018-08-07T03:09:10+05:30", "2018-08-07 03:09:10 UTC+5:30"},
                                  {"2018-08-07T03:09+12:00", "2018-08-07 03:09 UTC+12"}};
    for (const Case& one : cases)
        BOOST_TEST(news::readable_date(test::date_of(one.iso)) == one.readable);
}

BOOST_AUTO_TEST_SUITE_END()
