// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace news {

/// What in a query stands for several words of the archive.
struct WordPattern {
    enum class Kind : std::uint8_t {
        wildcard,  // text with * and ?
        spelling,  // all that are at most `edits` from the text, the text itself included
    };

    Kind kind = Kind::wildcard;
    std::string text;         // folded
    std::uint32_t edits = 0;  // of kind spelling: 1 or 2
    std::string prefix;       // of the terms: none for all words, that of the headline for its words

    friend auto operator<=>(const WordPattern&, const WordPattern&) = default;
};

/// As it stands in a query: immig*, gorbachov~1.
std::string to_text(const WordPattern& pattern);

}  // namespace news
