// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/term_collector.hpp"

#include <algorithm>

namespace news {

void TermCollector::take_into(glass::Document& document) {
    std::uint32_t next = 0;
    for (glass::Posting& posting : gathered_) {
        posting.first_position = next;
        next += posting.position_count;
        posting.position_count = 0;  // counted again while the positions are laid down
    }
    document.positions.resize(occurrences_.size());
    for (const Occurrence& occurrence : occurrences_) {
        glass::Posting& posting = gathered_[occurrence.index];
        document.positions[posting.first_position + posting.position_count++] = occurrence.position;
    }
    document.postings.assign(gathered_.begin(), gathered_.end());
    gathered_.clear();
    occurrences_.clear();
    if (++document_number_ == 0) {  // after four thousand million documents
        std::fill(seen_.begin(), seen_.end(), Seen{});
        std::fill(seen_words_.begin(), seen_words_.end(), Seen{});
        document_number_ = 1;
    }
}

}  // namespace news
