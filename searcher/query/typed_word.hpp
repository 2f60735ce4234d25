// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

/// A word as it is typed, taken apart: =café, gorbachov~1^2. All are pieces of it, in this order.
struct TypedWord {
    std::string_view exact;   // the sign =, or empty
    std::string_view body;    // with the punctuation around the word, if nothing stands behind it
    std::string_view edits;   // ~1, or empty
    std::string_view weight;  // ^2, or empty
};

TypedWord read_typed_word(std::string_view typed);

/// The word without the punctuation that people end sentences with.
std::string_view without_trailing_punctuation(std::string_view word);

/// How long the bracket is that the text begins with, if it is one of an address: wiki/Paris_(city);
/// otherwise 0.
std::size_t bracket_in_address(std::string_view text);

/// Whether a word as typed has a wildcard in it. A ? at its end ends a sentence; one in an address is part of
/// that.
bool has_wildcard(std::string_view typed);

/// Words and patterns that a typed word with wildcards falls into (co-op*: co, op*), or why it cannot be
/// looked for.
struct PatternReading {
    std::vector<PhrasePart> parts;
    std::string problem;
    std::string hint;
};

PatternReading read_pattern(std::string_view typed);

}  // namespace news
