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
        leaves_.push_back({PostingLists(leaf.terms), PostingLists(leaf.headline_terms)});
    });
}

void IndexPositions::move_to(Xapian::docid document) {
    if (document == document_) return;
    document_ = document;
    headline_start_.reset();
}

bool IndexPositions::holds(const SpanLeaf& leaf) {
    PostingLists& words = leaves_[leaf.number].words;
    words.move_to(database_, document_);
    return words.is_any_there();
}

std::vector<std::uint32_t> IndexPositions::positions(const SpanLeaf& leaf) {
    PostingLists& words = leaves_[leaf.number].words;
    words.move_to(database_, document_);
    std::vector<std::uint32_t> positions;
    const std::vector<std::size_t>& there = words.terms_there();
    for (const std::size_t term : there)
        append_positions(positions, words.posting(term));
    work_ += there.size() * work_of_list + positions.size();
    if (there.size() > 1) {
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
    for (LeafLists& leaf : leaves_) {
        leaf.in_headline.move_to(database_, document_);
        leaf.words.move_to(database_, document_);
        for (const std::size_t term : leaf.in_headline.terms_there()) {
            if (!leaf.words.is_there(term)) continue;
            work_ += 2 * work_of_list;
            const std::uint32_t within = last_position(leaf.in_headline.posting(term));
            const std::uint32_t overall = last_position(leaf.words.posting(term));
            if (within > 0 && overall >= within) return overall - within + 1;
        }
    }
    return no_position;
}

}  // namespace news
