// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "searcher/matching/position_source.hpp"

namespace news {

/// A word by its position, and where in the text it is.
struct PlacedWord {
    std::uint32_t position = 0;
    ByteRange bytes;
};

/// Positions in a text that was analysed as the indexer does it, and where in the text they are.
class TextPositions : public PositionSource {
  public:
    /// Positions of a term come in ascending order.
    void add(std::string_view term, const PlacedWord& word);
    void begin_headline(std::uint32_t position) { headline_start_ = position; }

    bool holds(const SpanLeaf& leaf) override;
    std::vector<std::uint32_t> positions(const SpanLeaf& leaf) override;
    std::uint32_t headline_start() override { return headline_start_; }

    /// The words by which the expression is in the text: those asked for that lie within its spans. In order
    /// of positions.
    std::vector<PlacedWord> words_found(const SpanExpression& expression);

  private:
    std::unordered_map<std::string, std::vector<PlacedWord>> words_;
    std::uint32_t headline_start_ = no_position;
};

}  // namespace news
