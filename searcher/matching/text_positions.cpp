// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/text_positions.hpp"

#include <algorithm>

#include "searcher/matching/span_evaluation.hpp"

namespace news {

void TextPositions::add(std::string_view term, const PlacedWord& word) {
    words_[std::string(term)].push_back(word);
}

bool TextPositions::holds(const SpanLeaf& leaf) {
    return std::any_of(leaf.terms.begin(), leaf.terms.end(),
                       [&](const std::string& term) { return words_.contains(term); });
}

std::vector<std::uint32_t> TextPositions::positions(const SpanLeaf& leaf) {
    std::vector<std::uint32_t> all;
    for (const std::string& term : leaf.terms) {
        const auto found = words_.find(term);
        if (found == words_.end()) continue;
        for (const PlacedWord& word : found->second)
            all.push_back(word.position);
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<PlacedWord> TextPositions::words_found(const SpanExpression& expression) {
    const Spans spans = spans_of(expression, *this);
    std::vector<PlacedWord> marked;
    if (spans.empty()) return marked;
    const auto take_from = [&](const std::vector<PlacedWord>& words) {
        std::size_t next = 0;
        std::uint32_t covered = 0;  // the end of what the spans so far reach to
        for (const PlacedWord& word : words) {
            for (; next < spans.size() && spans[next].first <= word.position; ++next)
                covered = std::max(covered, spans[next].last);
            if (next > 0 && word.position <= covered) marked.push_back(word);
        }
    };
    for_each_wanted_leaf(expression, [&](const SpanLeaf& leaf) {
        for (const std::string& term : leaf.terms) {
            const auto found = words_.find(term);
            if (found != words_.end()) take_from(found->second);
        }
    });
    std::sort(marked.begin(), marked.end(), [](const PlacedWord& a, const PlacedWord& b) {
        return a.position != b.position ? a.position < b.position : a.bytes.begin < b.bytes.begin;
    });
    return marked;
}

}  // namespace news
