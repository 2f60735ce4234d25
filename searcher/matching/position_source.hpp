// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

#include "searcher/matching/span_expression.hpp"

namespace news {

/// Where words stand in one article: read from the index to find it, from its text to mark it.
class PositionSource {
  public:
    virtual ~PositionSource() = default;

    /// Whether the article has any of the leaf's terms.
    virtual bool holds(const SpanLeaf& leaf) = 0;
    /// Positions of the leaf's terms, ascending, each once.
    virtual std::vector<std::uint32_t> positions(const SpanLeaf& leaf) = 0;
    /// The headline's first position, which is behind the text's last. It need only be right if a leaf with
    /// headline terms has a word in the headline: where none has, all that is asked for is in the text.
    virtual std::uint32_t headline_start() = 0;
    /// Told how many spans were made, by those who make them.
    virtual void count_work(std::size_t /*spans*/) {}

    static constexpr std::uint32_t no_position = std::numeric_limits<std::uint32_t>::max();
};

}  // namespace news
