// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/matching/position_source.hpp"

namespace news {

/// Positions as the index has them, article by article in ascending order of their numbers. Each term's
/// posting list is opened when it is first asked for and then only moved ahead.
class IndexPositions : public PositionSource {
  public:
    /// The leaves must be numbered (number_leaves), and be those of `expression`.
    IndexPositions(const Xapian::Database& database, SpanExpression& expression);

    /// Never to one before the last.
    void move_to(Xapian::docid document);

    bool holds(const SpanLeaf& leaf) override;
    std::vector<std::uint32_t> positions(const SpanLeaf& leaf) override;
    std::uint32_t headline_start() override;

  private:
    /// Where the reading of one term's posting list is.
    struct Cursor {
        std::string term;
        Xapian::docid document = 0;  // 0 before it is opened
        Xapian::PostingIterator at;
    };
    struct LeafCursors {
        std::vector<Cursor> words;
        std::vector<Cursor> in_headline;  // the same words, in the same order
    };

    static std::vector<Cursor> cursors_of(const std::vector<std::string>& terms);
    /// Whether the article has the term.
    bool stands_at_document(Cursor& cursor) const;
    std::uint32_t find_headline();

    static constexpr Xapian::docid behind_all = ~Xapian::docid{0};

    Xapian::Database database_;
    Xapian::docid document_ = 0;
    std::vector<LeafCursors> leaves_;
    std::optional<std::uint32_t> headline_start_;
};

}  // namespace news
