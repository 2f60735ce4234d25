// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/merge_policy.hpp"

#include <algorithm>
#include <numeric>

namespace news {

std::vector<std::size_t> segments_to_merge(std::span<const std::uint64_t> sizes) {
    if (sizes.size() <= most_live_segments) return {};
    std::vector<std::size_t> by_size(sizes.size());
    std::iota(by_size.begin(), by_size.end(), std::size_t{0});
    std::stable_sort(by_size.begin(), by_size.end(),
                     [&](std::size_t a, std::size_t b) { return sizes[a] < sizes[b]; });
    // Half of what is allowed stays free, so that merging is not the business of every add.
    const std::size_t fewest = sizes.size() - most_live_segments / 2;
    std::size_t count = 0;
    std::uint64_t merged_size = 0;
    while (count < by_size.size() && (count < fewest || sizes[by_size[count]] <= merged_size)) {
        merged_size += sizes[by_size[count++]];
    }
    by_size.resize(count);
    std::sort(by_size.begin(), by_size.end());
    return by_size;
}

}  // namespace news
