// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace news {

/// Every segment is asked for every query: 27 of them cost two to three times one.
inline constexpr std::size_t most_live_segments = 8;

/// Which segments, of these sizes, to make one of; indexes in ascending order, empty while there are few
/// enough. The small ones go first, so that a large one is rewritten only when what joins it is of its own
/// order.
std::vector<std::size_t> segments_to_merge(std::span<const std::uint64_t> sizes);

}  // namespace news
