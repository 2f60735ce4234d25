// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <xapian.h>

#include "searcher/matching/position_source.hpp"
#include "searcher/matching/posting_lists.hpp"
#include "searcher/matching/search_work.hpp"

namespace news {

/// Positions as the index has them, article by article in ascending order of their numbers. A leaf's posting
/// lists are opened when they are first asked for and then only moved ahead.
class IndexPositions : public PositionSource {
  public:
    /// The leaves must be numbered (number_leaves), and be those of `expression`.
    IndexPositions(const Xapian::Database& database, SpanExpression& expression);

    /// Never to one before the last.
    void move_to(Xapian::docid document);

    bool holds(const SpanLeaf& leaf) override;
    std::vector<std::uint32_t> positions(const SpanLeaf& leaf) override;
    std::uint32_t headline_start() override;
    void count_work(std::size_t spans) override { work_ += spans * work_of_span; }

    /// What was done since it was last asked.
    std::uint64_t take_work() { return std::exchange(work_, 0); }

  private:
    struct LeafLists {
        PostingLists words;
        PostingLists in_headline;  // the same words, in the same order
    };

    std::uint32_t find_headline();

    Xapian::Database database_;
    Xapian::docid document_ = 0;
    std::vector<LeafLists> leaves_;
    std::optional<std::uint32_t> headline_start_;
    std::uint64_t work_ = 0;
};

}  // namespace news
