// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/pattern_match.hpp"

#include <algorithm>

namespace news {

std::string to_text(const WordPattern& pattern) {
    if (pattern.kind == WordPattern::Kind::wildcard) return pattern.text;
    return pattern.text + '~' + std::to_string(pattern.edits);
}

PatternMatch::PatternMatch(WordPattern pattern, std::size_t most_words)
    : pattern_(std::move(pattern)), most_words_(most_words) {
    expansion_.pattern = to_text(pattern_);
    if (pattern_.kind == WordPattern::Kind::wildcard) {
        wildcard_.emplace(pattern_.text);
    } else {
        distance_.emplace(pattern_.text, pattern_.edits);
    }
}

std::string_view PatternMatch::beginning() const {
    return wildcard_ ? wildcard_->beginning() : std::string_view{};
}

bool PatternMatch::matches(std::string_view word) {
    return wildcard_ ? wildcard_->matches(word) : distance_->to(word) <= pattern_.edits;
}

void PatternMatch::take(CountedWord word) {
    expansion_.words.push_back(std::move(word));
    if (expansion_.words.size() >= 2 * most_words_ + 1) drop_rarest();
}

void PatternMatch::drop_rarest() {
    std::sort(expansion_.words.begin(), expansion_.words.end(),
              [](const CountedWord& a, const CountedWord& b) {
                  return a.articles != b.articles ? a.articles > b.articles : a.word < b.word;
              });
    if (expansion_.words.size() <= most_words_) return;
    expansion_.words.resize(most_words_);
    expansion_.reached_limit = true;
}

Expansion PatternMatch::finish() {
    drop_rarest();
    return std::move(expansion_);
}

}  // namespace news
