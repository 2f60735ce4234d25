// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace news {

/// A term of one article.
struct Posting {
    std::string term;
    std::uint32_t count = 0;               // within-document frequency; 0 for filters, which score nothing
    std::vector<std::uint32_t> positions;  // ascending; empty for terms without

    friend bool operator==(const Posting&, const Posting&) = default;
};

struct SlotValue {
    std::uint8_t slot;
    std::string value;

    friend bool operator==(const SlotValue&, const SlotValue&) = default;
};

/// An article as a segment keeps it. Names no engine: any SegmentWriter can write it.
struct AnalyzedArticle {
    std::string unique_term;
    std::vector<Posting> postings;  // in the order of their terms, each term once
    std::vector<SlotValue> values;  // none of them empty
    std::string stored;             // stored_article.hpp
};

}  // namespace news
