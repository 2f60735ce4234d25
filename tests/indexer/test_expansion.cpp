// SPDX-License-Identifier: GPL-2.0-or-later
#include <cstdint>

#include <boost/test/unit_test.hpp>

#include "indexer/input/expansion.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(expansion)

BOOST_AUTO_TEST_CASE(limits_each_part_and_the_whole) {
    constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;
    const std::uint64_t bytes_read = 1'000;
    Expansion whole(bytes_read);
    for (int part = 0; part < 8; ++part) {
        ExpansionMeter meter(whole);
        meter.add(255 * mebibyte);
        BOOST_CHECK_THROW(meter.add(2 * mebibyte), InputFailure);
    }
    ExpansionMeter last(whole);
    BOOST_CHECK_THROW(last.add(100 * mebibyte), InputFailure);
}

BOOST_AUTO_TEST_CASE(allows_more_where_more_was_read) {
    std::uint64_t bytes_read = 0;
    Expansion whole(bytes_read);
    ExpansionMeter meter(whole);
    bytes_read = 2'000'000;
    BOOST_CHECK_NO_THROW(meter.add(500'000'000));
    ExpansionMeter next(whole);  // of which nothing was read yet
    BOOST_CHECK_THROW(next.add(500'000'000), InputFailure);
}

BOOST_AUTO_TEST_SUITE_END()
