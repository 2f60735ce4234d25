// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"

namespace news::glass {

// How glass writes numbers and keys (doc/glass-format.md).

/// Seven bits a byte, low bits first, the top bit meaning that more follow.
inline void append_varint(ByteBuffer& out, std::uint64_t value) {
    char* const start = out.reserve(10);
    char* at = start;
    for (; value >= 0x80; value >>= 7U)
        *at++ = static_cast<char>(value | 0x80U);
    *at++ = static_cast<char>(value);
    out.commit(static_cast<std::size_t>(at - start));
}

/// Reads what append_varint wrote and moves `at` behind it.
inline std::uint64_t read_varint(const char*& at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7U) {
        const auto byte = static_cast<unsigned char>(*at++);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) return value;
    }
}

inline void append_sized(ByteBuffer& out, std::string_view bytes) {
    append_varint(out, bytes.size());
    out.append(bytes);
}

inline std::string_view read_sized(const char*& at) {
    const auto size = static_cast<std::size_t>(read_varint(at));
    const std::string_view bytes(at, size);
    at += size;
    return bytes;
}

/// Compared as bytes, these stand in the order of the numbers: two bytes below 0x8000, else a first byte with
/// a leading one for each byte after the second. Its first byte is never 0xFF.
inline void append_sortable(ByteBuffer& out, std::uint32_t value) {
    if (value < 0x8000) {
        char* const at = out.reserve(2);
        at[0] = static_cast<char>(value >> 8U);
        at[1] = static_cast<char>(value);
        out.commit(2);
        return;
    }
    const auto bits = static_cast<unsigned>(std::bit_width(value));
    const unsigned length = (bits + 5) / 7;
    char* const at = out.reserve(length);
    for (unsigned i = length; i-- > 1; value >>= 8U)
        at[i] = static_cast<char>(value);
    at[0] = static_cast<char>(value | (0xFFU << (10U - length)));
    out.commit(length);
}

/// Low byte first, no byte for zero: only where nothing follows.
inline void append_last_number(ByteBuffer& out, std::uint32_t value) {
    for (; value > 0; value >>= 8U)
        out.push_back(static_cast<char>(value));
}

/// A term as a key begins with it: a zero byte becomes two, so that the end of a term sorts before all else.
inline void append_escaped(ByteBuffer& out, std::string_view term) {
    for (std::size_t zero = 0; (zero = term.find('\0')) != std::string_view::npos;) {
        out.append(term.substr(0, zero + 1));
        out.push_back('\xFF');
        term.remove_prefix(zero + 1);
    }
    out.append(term);
}

}  // namespace news::glass
