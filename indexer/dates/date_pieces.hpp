// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// A printed date taken apart: runs of digits, runs of other letters, single punctuation marks.
struct DatePiece {
    enum class Kind : std::uint8_t { number, word, mark } kind;
    std::string text;  // words folded, without dots inside ("a.m." is "am"); digits as 0 to 9
    int number = 0;
    bool after_space = false;
    std::size_t begin = 0;  // in the text, in bytes
    std::size_t end = 0;
};

/// The pieces of a text, spaces left out. Typesetters' spaces and dashes count as those of a typewriter. A
/// run of letters of a script without spaces is parted where a word of dates begins or ends.
std::vector<DatePiece> read_date_pieces(std::string_view text);

}  // namespace news
