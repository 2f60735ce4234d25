// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/run_merge.hpp"

#include <algorithm>

#include "indexer/glass/term_order.hpp"

namespace news::glass {

RunCursor::RunCursor(const PlacedRun& placed)
    : first_document_(placed.first_document),
      at_(placed.run.postings.data()),
      end_(at_ + placed.run.postings.size()),
      positions_at_(placed.run.positions.data()) {
    next();
}

void RunCursor::next() {
    at_end_ = at_ == end_;
    if (at_end_) return;
    term_ = read_sized(at_);
    beginning_ = leading_bytes(term_);
    posting_count_ = read_varint(at_);
    total_count_ = read_varint(at_);
    const auto posting_bytes = static_cast<std::size_t>(read_varint(at_));
    const auto position_bytes = static_cast<std::size_t>(read_varint(at_));
    postings_ = {at_, posting_bytes};
    at_ += posting_bytes;
    positions_ = {positions_at_, position_bytes};
    if (position_bytes > 0) positions_at_ += position_bytes;
}

bool RunMerge::Later::operator()(std::size_t a, std::size_t b) const {
    const int order = merge->cursors_[a].compare(merge->cursors_[b]);
    return order != 0 ? order > 0 : a > b;
}

RunMerge::RunMerge(std::span<const PlacedRun> runs) {
    for (const PlacedRun& run : runs)
        cursors_.emplace_back(run);
    for (std::size_t i = 0; i < cursors_.size(); ++i)
        taken_.push_back(i);
    // So that the first next() puts them all into the heap without moving them on.
    current_.clear();
}

bool RunMerge::next() {
    const Later later{this};
    const bool is_first = current_.empty();
    for (const std::size_t index : taken_) {
        if (!is_first) cursors_[index].next();
        if (cursors_[index].at_end()) continue;
        heap_.push_back(index);
        std::push_heap(heap_.begin(), heap_.end(), later);
    }
    taken_.clear();
    current_.clear();
    while (!heap_.empty() && (current_.empty() || cursors_[heap_.front()].compare(*current_.front()) == 0)) {
        std::pop_heap(heap_.begin(), heap_.end(), later);
        taken_.push_back(heap_.back());
        current_.push_back(&cursors_[heap_.back()]);
        heap_.pop_back();
    }
    return !current_.empty();
}

}  // namespace news::glass
