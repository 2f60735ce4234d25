// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// A printed date taken apart: runs of digits, runs of other letters, single punctuation marks.
struct DatePiece {
    enum class Kind : std::uint8_t { number, word, mark } kind;
    std::string text;  // words in lower case, without dots inside ("a.m." is "am")
    int number = 0;
    bool after_space = false;
};

/// The pieces of a text, spaces left out. Typesetters' spaces and dashes count as those of a typewriter.
std::vector<DatePiece> read_date_pieces(std::string_view text);

}  // namespace news
