// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// What begins with a word. The first word of a text begins a paragraph; a paragraph begins a sentence, too.
enum class Boundary : std::uint8_t { none, sentence, paragraph };

/// As boundary_before, where more than one space parts the two.
Boundary boundary_behind_gap(std::string_view text, ByteRange previous, ByteRange next);

/// What begins with `next`, if `previous` is the chunk before it.
inline Boundary boundary_before(std::string_view text, ByteRange previous, ByteRange next) {
    const bool is_plain = next.begin == previous.end + 1 && text[previous.end] == ' ';
    return is_plain || next.begin <= previous.end ? Boundary::none
                                                  : boundary_behind_gap(text, previous, next);
}

}  // namespace news
