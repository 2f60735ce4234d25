// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/matching/deadline.hpp"

namespace news {

/// A word of the archive, and how many articles have it.
struct CountedWord {
    std::string word;
    std::uint32_t articles = 0;

    friend bool operator==(const CountedWord&, const CountedWord&) = default;
};

/// The words of the archive that something in a query stands for.
struct Expansion {
    std::string pattern;             // as the query has it
    std::vector<CountedWord> words;  // those in most articles first
    bool reached_limit = false;      // there are, or may be, more of them

    friend bool operator==(const Expansion&, const Expansion&) = default;
};

/// What expanding may cost.
struct ExpansionLimits {
    std::size_t most_words = 1'000;          // of one pattern: those in most articles
    std::size_t most_looked_at = 2'000'000;  // words of the archive, in one pass
    SharedDeadline deadline = nullptr;       // ends a pass if it is a moment
};

}  // namespace news
