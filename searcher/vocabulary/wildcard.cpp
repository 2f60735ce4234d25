// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/vocabulary/wildcard.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace news {

Wildcard::Wildcard(std::string pattern)
    : pattern_(std::move(pattern)), beginning_(std::min(pattern_.find_first_of("*?"), pattern_.size())) {
    for (std::size_t begin = 0; begin < pattern_.size();) {
        const std::size_t end = std::min(pattern_.find_first_of("*?", begin), pattern_.size());
        if (end - begin > longest_fixed_.size()) longest_fixed_ = pattern_.substr(begin, end - begin);
        begin = end + 1;
    }
}

// Only the last star need ever be tried longer: what it takes, those before it cannot need.
bool Wildcard::matches(std::string_view word) const {
    if (word.find(longest_fixed_) == std::string_view::npos) return false;  // of most words it is all to know
    const std::string_view pattern = pattern_;
    std::size_t at = 0;
    std::size_t wanted = 0;
    std::size_t star = std::string_view::npos;  // behind the last star
    std::size_t star_end = 0;                   // of what it stands for
    while (at < word.size()) {
        if (wanted < pattern.size() && pattern[wanted] == '*') {
            star = ++wanted;
            star_end = at;
        } else if (wanted < pattern.size() && pattern[wanted] == '?') {
            next_code_point(word, at);
            ++wanted;
        } else if (wanted < pattern.size() && pattern[wanted] == word[at]) {
            ++at;
            ++wanted;
        } else if (star != std::string_view::npos) {
            next_code_point(word, star_end);
            at = star_end;
            wanted = star;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', wanted) == std::string_view::npos;
}

}  // namespace news
