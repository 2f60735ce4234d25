// SPDX-License-Identifier: GPL-2.0-or-later
#include <chrono>
#include <cstdint>

#include <boost/test/unit_test.hpp>

#include "indexer/progress_meter.hpp"

using namespace news;
using namespace std::chrono_literals;

namespace {

ProgressCounts counts_of(std::uint64_t articles) {
    ProgressCounts counts;
    counts.articles = articles;
    counts.bytes_read = articles * 1000;
    return counts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(progress_meter)

BOOST_AUTO_TEST_CASE(the_pace_is_that_of_the_last_few_seconds) {
    ProgressMeter meter;
    std::uint64_t articles = 0;
    for (int tenths = 1; tenths <= 100; ++tenths)
        meter.measure(tenths * 100ms, counts_of(articles += 10));
    ProgressPace pace = meter.measure(10s, counts_of(articles));
    BOOST_TEST(pace.articles_per_second == 100, boost::test_tools::tolerance(0.05));
    BOOST_TEST(pace.bytes_per_second == 100'000, boost::test_tools::tolerance(0.05));
    BOOST_TEST((pace.elapsed == 10s));
    for (int tenths = 101; tenths <= 160; ++tenths)
        pace = meter.measure(tenths * 100ms, counts_of(articles += 20));
    BOOST_TEST(pace.articles_per_second == 200, boost::test_tools::tolerance(0.05));
}

BOOST_AUTO_TEST_CASE(whoever_asks_seldom_gets_the_pace_since_the_last_time) {
    ProgressMeter meter;
    BOOST_TEST(meter.measure(10s, counts_of(100)).articles_per_second == 10);
    BOOST_TEST(meter.measure(20s, counts_of(300)).articles_per_second == 20);
    BOOST_TEST(meter.measure(80s, counts_of(300)).articles_per_second == 0);
}

BOOST_AUTO_TEST_CASE(no_time_is_no_pace) {
    ProgressMeter meter;
    BOOST_TEST(meter.measure(0s, counts_of(100)).articles_per_second == 0);
    BOOST_TEST(meter.measure(0s, counts_of(100)).bytes_per_second == 0);
    // Counts that fall (they should not) are no pace either.
    meter.measure(10s, counts_of(100));
    BOOST_TEST(meter.measure(20s, counts_of(50)).articles_per_second == 0);
}

BOOST_AUTO_TEST_SUITE_END()
