// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/text_positions.hpp"

#include <boost/test/unit_test.hpp>

using namespace news;

BOOST_AUTO_TEST_SUITE(text_positions)

BOOST_AUTO_TEST_CASE(terms_of_a_leaf_are_taken_together) {
    TextPositions positions;
    positions.add("b", 1);
    positions.add("a", 2);
    positions.add("b", 3);
    positions.add("a", 3);
    const std::vector<std::uint32_t> expected{1, 2, 3};
    BOOST_TEST(positions.positions({{"a", "b", "c"}, {}, 0}) == expected, boost::test_tools::per_element());
    BOOST_TEST(positions.holds({{"c", "a"}, {}, 0}));
    BOOST_TEST(!positions.holds({{"c"}, {}, 0}));
}

BOOST_AUTO_TEST_CASE(overlapping_places_become_one) {
    TextPositions positions;
    positions.place(1, {0, 5});
    positions.place(2, {5, 8});
    positions.place(3, {6, 12});
    const std::vector<ByteRange> ranges = positions.ranges_of({1, 2, 3, 4});
    BOOST_TEST_REQUIRE(ranges.size() == 2U);
    BOOST_TEST((ranges[0] == ByteRange{0, 5}));
    BOOST_TEST((ranges[1] == ByteRange{5, 12}));
}

BOOST_AUTO_TEST_SUITE_END()
