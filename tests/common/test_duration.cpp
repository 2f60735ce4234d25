// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/duration.hpp"

using namespace news;
using namespace std::chrono_literals;

BOOST_AUTO_TEST_SUITE(duration)

BOOST_AUTO_TEST_CASE(durations_are_read_with_their_units) {
    struct Case {
        std::string text;
        std::chrono::milliseconds duration;
    };
    const std::vector<Case> cases{
        {"0", 0ms},   {"500ms", 500ms}, {"30s", 30s},
        {"2m", 2min}, {"1h", 1h},       {"0s", 0ms},
        {"007s", 7s}, {"90m", 90min},   {"9223372036854775807ms", 9223372036854775807ms},
    };
    for (const auto& [text, duration] : cases) {
        const auto read = parse_duration(text);
        BOOST_TEST_REQUIRE(read.has_value(), text);
        BOOST_TEST((*read == duration), text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_duration_is_refused) {
    for (const std::string text : {"",
                                   "30",
                                   "00",
                                   "s",
                                   "-1s",
                                   "+1s",
                                   "1.5s",
                                   "1,5s",
                                   " 1s",
                                   "1s ",
                                   "1 s",
                                   "1S",
                                   "1M",
                                   "1d",
                                   "1min",
                                   "1sec",
                                   "s1",
                                   "1h30m",
                                   "0x1s",
                                   "9223372036854775808ms",
                                   "9223372036854775807s",
                                   "2562047788016h",
                                   "99999999999999999999s"}) {
        BOOST_TEST(!parse_duration(text), text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
