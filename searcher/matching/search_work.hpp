// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace news {

// What an answer costs, in the time that it takes to read one position: known before and the same every time,
// as seconds are not. Measured on an archive of 106,495 articles.
inline constexpr std::uint64_t work_of_list = 150;  // opening the positions of a term in an article
inline constexpr std::uint64_t work_of_span = 4;    // making one

/// The next article of one of so many terms that are read side by side.
inline constexpr std::uint64_t work_of_posting(std::uint64_t terms) {
    return std::uint64_t{static_cast<unsigned>(std::bit_width(terms))};
}

/// About two seconds. What is sure to cost more is refused, what turns out to is cut.
inline constexpr std::uint64_t most_work = 100'000'000;

}  // namespace news
