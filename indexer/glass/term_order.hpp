// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace news::glass {

/// The first eight bytes as a number that compares as they do, so that most comparisons touch no string.
inline std::uint64_t leading_bytes(std::string_view term) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8U | (i < term.size() ? static_cast<unsigned char>(term[i]) : 0U);
    return number;
}

}  // namespace news::glass
