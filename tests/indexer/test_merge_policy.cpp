// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/build/merge_policy.hpp"

using namespace news;

namespace {

using Sizes = std::vector<std::uint64_t>;

}  // namespace

BOOST_AUTO_TEST_SUITE(merge_policy)

BOOST_AUTO_TEST_CASE(few_segments_are_left_alone) {
    for (std::size_t count = 0; count <= most_live_segments; ++count)
        BOOST_TEST_CONTEXT(count) BOOST_TEST(segments_to_merge(Sizes(count, 100)).size() == 0U);
}

BOOST_AUTO_TEST_CASE(too_many_become_few_enough) {
    for (std::size_t count = most_live_segments + 1; count < 40; ++count) {
        for (const std::uint64_t growth : {0U, 1U, 7U, 1'000U}) {
            BOOST_TEST_CONTEXT(count << " segments, growth " << growth) {
                Sizes sizes;
                for (std::size_t i = 0; i < count; ++i)
                    sizes.push_back(100 + growth * (count - i));
                const std::vector<std::size_t> merged = segments_to_merge(sizes);
                BOOST_TEST(merged.size() >= 2U);
                BOOST_TEST(count - merged.size() + 1 <= most_live_segments);
                BOOST_TEST(std::is_sorted(merged.begin(), merged.end()));
                BOOST_TEST((std::adjacent_find(merged.begin(), merged.end()) == merged.end()));
                BOOST_TEST(merged.back() < count);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(large_segment_is_not_rewritten_for_small_ones) {
    Sizes sizes(most_live_segments + 1, 10);
    sizes[3] = 1'000'000'000;
    const std::vector<std::size_t> merged = segments_to_merge(sizes);
    BOOST_TEST((std::find(merged.begin(), merged.end(), std::size_t{3}) == merged.end()));
    BOOST_TEST(merged.size() >= 2U);
}

BOOST_AUTO_TEST_CASE(small_ones_go_first) {
    const Sizes sizes{900, 800, 1, 700, 2, 600, 3, 500, 4};
    const std::vector<std::size_t> merged = segments_to_merge(sizes);
    for (const std::size_t small : {std::size_t{2}, std::size_t{4}, std::size_t{6}, std::size_t{8}})
        BOOST_TEST_CONTEXT(small)
    BOOST_TEST((std::find(merged.begin(), merged.end(), small) != merged.end()));
    BOOST_TEST((std::find(merged.begin(), merged.end(), std::size_t{0}) == merged.end()));
}

BOOST_AUTO_TEST_CASE(rewriting_stays_cheap_over_many_adds) {
    Sizes sizes;
    std::uint64_t written = 0;
    constexpr std::uint64_t adds = 1'000;
    for (std::uint64_t add = 0; add < adds; ++add) {
        sizes.push_back(1);
        const std::vector<std::size_t> merged = segments_to_merge(sizes);
        std::uint64_t size = 0;
        for (auto at = merged.rbegin(); at != merged.rend(); ++at) {
            size += sizes[*at];
            sizes.erase(sizes.begin() + static_cast<std::ptrdiff_t>(*at));
        }
        if (size > 0) sizes.push_back(size);
        written += size;
        BOOST_REQUIRE_LE(sizes.size(), most_live_segments);
    }
    BOOST_TEST(written < 20 * adds);
}

BOOST_AUTO_TEST_SUITE_END()
