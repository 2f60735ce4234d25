// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

// How text comes to stand on a terminal, where characters are as wide as none, one or two columns.

/// Columns that the text takes: combining marks none, characters of East Asian scripts two, and so an emoji,
/// of however many it is made up (joined by U+200D, with a skin tone, a flag of two letters). What steers a
/// terminal counts as the space that it becomes.
std::size_t columns_of(std::string_view text);

/// The text on just so many columns: filled up with spaces, or cut between characters with "…" at its end.
std::string fitted(std::string_view text, std::size_t columns);

struct LineWidths {
    std::size_t first = 0;  // columns of the first line
    std::size_t others = 0;
};

/// The text's lines of at most so many columns, without the spaces between them: broken where Unicode (UAX
/// #14) lets a line end, and within words that are longer than a line. At least one line.
std::vector<ByteRange> wrapped_lines(std::string_view text, const LineWidths& widths);

/// Rows that printed lines take on a terminal of so many columns; its escape sequences (CSI, OSC) take none.
std::size_t rows_of(std::string_view printed, std::size_t columns);

}  // namespace news
