// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "indexer/glass/term_table.hpp"

namespace news::glass {

/// A term of one document.
struct Posting {
    TermId term = 0;
    std::uint32_t count = 0;           // within-document frequency; 0 for terms that only filter
    std::uint32_t first_position = 0;  // index into Document::positions
    std::uint32_t position_count = 0;  // 0 for terms without positions
};

struct SlotValue {
    std::uint32_t slot = 0;
    std::string value;

    friend bool operator==(const SlotValue&, const SlotValue&) = default;
};

/// A document as a segment keeps it. A value that is filled again and again, so that its memory is reused.
struct Document {
    std::vector<Posting> postings;         // each term once, in any order
    std::vector<std::uint32_t> positions;  // of all postings; those of one ascend
    std::vector<SlotValue> values;         // in ascending order of slots, each once, none of them empty
    std::string data;

    std::span<const std::uint32_t> positions_of(const Posting& posting) const {
        return std::span(positions).subspan(posting.first_position, posting.position_count);
    }
    void clear() {
        postings.clear();
        positions.clear();
        values.clear();
        data.clear();
    }
};

}  // namespace news::glass
