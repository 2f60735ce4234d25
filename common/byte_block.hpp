// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace news {

/// Eight bytes of a text at once, as the bytes of one number: for stepping over what needs no closer look.
/// Each question is about all eight.
class ByteBlock {
  public:
    static constexpr std::size_t size = sizeof(std::uint64_t);

    /// The bytes from `at`, of which there must be `size`.
    ByteBlock(std::string_view text, std::size_t at) { std::memcpy(&bytes_, text.data() + at, size); }

    bool is_ascii() const { return (bytes_ & tops) == 0; }
    /// ASCII without control characters; DEL passes.
    bool is_printable() const { return ((bytes_ | (bytes_ - spaces)) & tops) == 0; }
    /// Whether both have a space at the same place.
    bool shares_space(ByteBlock other) const {
        const std::uint64_t differences = (bytes_ ^ spaces) | (other.bytes_ ^ spaces);
        return ((differences - ones) & ~differences & tops) != 0;
    }

  private:
    static constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
    static constexpr std::uint64_t tops = ones * 0x80;
    static constexpr std::uint64_t spaces = ones * ' ';

    std::uint64_t bytes_ = 0;
};

}  // namespace news
