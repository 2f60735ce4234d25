// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/glass/document.hpp"

namespace news {

/// Gathers the occurrences of terms in one document after another.
class TermCollector {
  public:
    // Calls for one term come in ascending order of positions.

    /// A word occurrence.
    void add_word(glass::TermId term, std::uint32_t position) {
        const std::uint32_t index = index_of(term);
        ++gathered_[index].count;
        ++gathered_[index].position_count;
        occurrences_.push_back({index, position});
    }
    /// A place that counts for nothing: where a word of several ends, where a sentence begins.
    void add_position(glass::TermId term, std::uint32_t position) {
        const std::uint32_t index = index_of(term);
        ++gathered_[index].position_count;
        occurrences_.push_back({index, position});
    }
    void add_stem(glass::TermId term) { ++gathered_[index_of(term)].count; }
    /// A term that only filters.
    void add_filter(glass::TermId term) { index_of(term); }

    /// Moves what was gathered into the document's postings and positions, and starts anew.
    void take_into(glass::Document& document);

    /// For when term numbers mean other terms from now on.
    void forget_terms() { seen_.clear(); }

  private:
    struct Occurrence {
        std::uint32_t index;  // into gathered_
        std::uint32_t position;
    };
    /// When a term was seen last, and where it stands in gathered_ if that was in the document at hand.
    struct Seen {
        std::uint32_t document = 0;
        std::uint32_t index = 0;
    };

    std::uint32_t index_of(glass::TermId term) {
        if (term >= seen_.size()) seen_.resize(term + term / 2 + 1024);
        Seen& seen = seen_[term];
        if (seen.document != document_number_) {
            seen = {document_number_, static_cast<std::uint32_t>(gathered_.size())};
            gathered_.push_back({term, 0, 0, 0});
        }
        return seen.index;
    }

    std::uint32_t document_number_ = 1;
    std::vector<Seen> seen_;  // by term
    std::vector<glass::Posting> gathered_;
    std::vector<Occurrence> occurrences_;
};

}  // namespace news
