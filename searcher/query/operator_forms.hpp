// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The words of a query that are no words to look for. All look at the beginning of `rest`, whose first word
/// is `word` (it ends at a space, bracket or quote).

struct ProximityForm {
    Proximity kind = Proximity::near;
    unsigned distance = 0;   // 0 for sentence and paragraph
    std::size_t length = 0;  // in bytes
};

/// An operator, or what is wrong with one; neither for a plain word.
struct ProximityReading {
    std::optional<ProximityForm> form;
    std::string problem;
};

/// NEAR/5 NEAR NEAR(5) w/5 W/5 AROUND(5) PRE/5 ADJ/5 w/s w/p
ProximityReading read_proximity(std::string_view rest, std::string_view word);

enum class CountingFunction : std::uint8_t { at_least, first_words };

struct FunctionForm {
    CountingFunction function = CountingFunction::at_least;
    unsigned count = 0;  // 0 if the number is missing or out of bounds
    unsigned most = 0;   // that it may be
};

/// atleast3 or first50, right before a bracket. "first(" alone is a word: people write it.
std::optional<FunctionForm> read_function(std::string_view rest, std::string_view word);

/// AND, OR or NOT.
bool is_boolean_operator(std::string_view word);

/// The number that digits write, cut at a million; empty if there is anything else or nothing.
std::optional<unsigned> number_of(std::string_view digits);

inline constexpr unsigned longest_distance = 100;  // of proximity operators and slack, in words

}  // namespace news
