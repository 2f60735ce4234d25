// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace news {

/// Bytes [begin, end) of a text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// Where the words of a text stand. A word is a run of letters, digits and marks; an apostrophe inside it
/// belongs to it in contractions and possessives (don't, Bowie's) and parts it elsewhere (l|Élysée, O|Neill).
/// Every Han, Hiragana and Katakana character is a word of its own, so that any piece of such a run can be
/// found as a phrase.
std::vector<ByteRange> split_words(std::string_view text);

}  // namespace news
