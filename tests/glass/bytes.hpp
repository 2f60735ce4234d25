// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"

namespace news::test {

/// Bytes as a failed test can show them: "0b 12 01".
inline std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string shown;
    for (const char byte : bytes) {
        const auto number = static_cast<unsigned char>(byte);
        if (!shown.empty()) shown += ' ';
        shown += digits[number >> 4U];
        shown += digits[number & 0xFU];
    }
    return shown;
}

/// What `append` appends, as hex() shows it.
template <typename Append>
std::string hex_of(const Append& append) {
    glass::ByteBuffer out;
    append(out);
    return hex(out.view());
}

/// `count` bytes that no compression makes fewer; the same ones for the same seed.
inline std::string noise(std::size_t count, std::uint32_t seed = 1) {
    std::string bytes(count, '\0');
    for (char& byte : bytes) {
        seed = seed * 1'664'525 + 1'013'904'223;
        byte = static_cast<char>(seed >> 24U);
    }
    return bytes;
}

}  // namespace news::test
