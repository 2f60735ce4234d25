// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/text_positions.hpp"

#include <algorithm>

namespace news {

void TextPositions::add(std::string_view term, std::uint32_t position) {
    positions_[std::string(term)].push_back(position);
}

void TextPositions::place(std::uint32_t position, ByteRange bytes) {
    places_[position] = bytes;
}

bool TextPositions::holds(const SpanLeaf& leaf) {
    return std::any_of(leaf.terms.begin(), leaf.terms.end(),
                       [&](const std::string& term) { return positions_.contains(term); });
}

std::vector<std::uint32_t> TextPositions::positions(const SpanLeaf& leaf) {
    std::vector<std::uint32_t> all;
    for (const std::string& term : leaf.terms) {
        const auto found = positions_.find(term);
        if (found != positions_.end()) all.insert(all.end(), found->second.begin(), found->second.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<ByteRange> TextPositions::ranges_of(const std::vector<std::uint32_t>& positions) const {
    std::vector<ByteRange> ranges;
    for (const std::uint32_t position : positions) {
        const auto place = places_.find(position);
        if (place != places_.end()) ranges.push_back(place->second);
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const ByteRange& a, const ByteRange& b) { return a.begin < b.begin; });
    std::vector<ByteRange> merged;
    for (const ByteRange& range : ranges) {
        if (!merged.empty() && range.begin < merged.back().end) {
            merged.back().end = std::max(merged.back().end, range.end);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

}  // namespace news
