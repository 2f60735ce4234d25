// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/index_positions.hpp"

#include <algorithm>

namespace news {
namespace {

void append_positions(std::vector<std::uint32_t>& positions, const Xapian::PostingIterator& posting) {
    for (auto at = posting.positionlist_begin(); at != posting.positionlist_end(); ++at)
        positions.push_back(*at);
}

std::uint32_t last_position(const Xapian::PostingIterator& posting) {
    std::vector<std::uint32_t> positions;
    append_positions(positions, posting);
    return positions.empty() ? 0 : positions.back();
}

}  // namespace

IndexPositions::IndexPositions(const Xapian::Database& database, SpanExpression& expression)
    : database_(database) {
    for_each_leaf(expression, [&](const SpanLeaf& leaf) {
        leaves_.push_back({cursors_of(leaf.terms), cursors_of(leaf.headline_terms)});
    });
}

std::vector<IndexPositions::Cursor> IndexPositions::cursors_of(const std::vector<std::string>& terms) {
    std::vector<Cursor> cursors;
    for (const std::string& term : terms)
        cursors.push_back({term, 0, {}});
    return cursors;
}

void IndexPositions::move_to(Xapian::docid document) {
    if (document == document_) return;
    document_ = document;
    headline_start_.reset();
}

bool IndexPositions::stands_at_document(Cursor& cursor) const {
    if (cursor.document == 0) cursor.at = database_.postlist_begin(cursor.term);
    if (cursor.document < document_) {
        const Xapian::PostingIterator end;
        if (cursor.at != end) cursor.at.skip_to(document_);
        cursor.document = cursor.at == end ? behind_all : *cursor.at;
    }
    return cursor.document == document_;
}

bool IndexPositions::holds(const SpanLeaf& leaf) {
    std::vector<Cursor>& words = leaves_[leaf.number].words;
    return std::any_of(words.begin(), words.end(),
                       [&](Cursor& cursor) { return stands_at_document(cursor); });
}

std::vector<std::uint32_t> IndexPositions::positions(const SpanLeaf& leaf) {
    std::vector<std::uint32_t> positions;
    int lists = 0;
    for (Cursor& cursor : leaves_[leaf.number].words) {
        if (!stands_at_document(cursor)) continue;
        append_positions(positions, cursor.at);
        ++lists;
    }
    if (lists > 1) {
        std::sort(positions.begin(), positions.end());
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    }
    return positions;
}

std::uint32_t IndexPositions::headline_start() {
    if (!headline_start_) headline_start_ = find_headline();
    return *headline_start_;
}

/// A word's last occurrence is in the headline if it has any there, and there its positions count from 1.
std::uint32_t IndexPositions::find_headline() {
    for (LeafCursors& leaf : leaves_) {
        for (std::size_t i = 0; i < leaf.in_headline.size(); ++i) {
            if (!stands_at_document(leaf.in_headline[i]) || !stands_at_document(leaf.words[i])) continue;
            const std::uint32_t within = last_position(leaf.in_headline[i].at);
            const std::uint32_t overall = last_position(leaf.words[i].at);
            if (within > 0 && overall >= within) return overall - within + 1;
        }
    }
    return no_position;
}

}  // namespace news
