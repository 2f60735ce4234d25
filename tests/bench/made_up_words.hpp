// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/random.hpp"

namespace news::bench {

/// A language without end: words are numbered by how frequent they are. The common ones are drawn by Zipf's
/// law; the rare ones by a power law with no last word, so that an archive meets new words and names as long
/// as it grows (Heaps' law), as real ones do.
class Vocabulary {
  public:
    using Rank = std::uint64_t;

    Vocabulary();

    Rank draw_common(Random& random) const { return slots_[random.next() & (slots_.size() - 1)]; }
    static Rank draw_rare(Random& random);

    /// The word behind `out`; most of the rare ones are names and have a capital.
    void append(Rank rank, std::string& out) const;

    /// How many of the most common words only hold sentences together.
    static Rank function_words();

  private:
    std::vector<std::uint16_t> slots_;  // each common word as often as it is drawn
    std::vector<std::string> common_;   // spelled beforehand: nearly all that is written is one of them
};

/// Makes the letter at `at` a capital.
void capitalize(std::string& text, std::size_t at);

}  // namespace news::bench
