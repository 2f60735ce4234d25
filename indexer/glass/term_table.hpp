// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "indexer/glass/byte_buffer.hpp"

namespace news::glass {

/// A number for a term, counted from 0 in the order of first sight.
using TermId = std::uint32_t;

/// Gives every distinct term a number, so that postings are small and a term is compared once and not once
/// for every document.
class TermTable {
  public:
    TermId intern(std::string_view term);
    std::string_view operator[](TermId term) const {
        return terms_.view().substr(ends_[term], ends_[term + 1] - ends_[term]);
    }

    std::size_t size() const { return ends_.size() - 1; }
    /// About what the table takes in memory.
    std::size_t memory() const;
    /// Forgets every term: numbers given out before mean nothing any more.
    void clear();

  private:
    void widen();

    ByteBuffer terms_;
    std::vector<std::uint64_t> ends_{0};  // of each term in terms_, behind a zero
    std::vector<std::uint32_t> hashes_;   // by term
    std::vector<std::uint32_t> slots_;    // open addressing: term + 1, 0 for a free one
};

}  // namespace news::glass
