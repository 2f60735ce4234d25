// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "searcher/matching/position_source.hpp"

namespace news {

/// Positions in a text that was analysed as the indexer does it, and where in the text they are.
class TextPositions : public PositionSource {
  public:
    /// Positions of a term come in ascending order.
    void add(std::string_view term, std::uint32_t position);
    /// Where the word of this position stands.
    void place(std::uint32_t position, ByteRange bytes);
    void begin_headline(std::uint32_t position) { headline_start_ = position; }

    bool holds(const SpanLeaf& leaf) override;
    std::vector<std::uint32_t> positions(const SpanLeaf& leaf) override;
    std::uint32_t headline_start() override { return headline_start_; }

    /// The places of these positions, ascending, overlapping ones as one.
    std::vector<ByteRange> ranges_of(const std::vector<std::uint32_t>& positions) const;

  private:
    std::unordered_map<std::string, std::vector<std::uint32_t>> positions_;
    std::unordered_map<std::uint32_t, ByteRange> places_;
    std::uint32_t headline_start_ = no_position;
};

}  // namespace news
