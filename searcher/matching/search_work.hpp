// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace news {

// What an answer costs, in the time that it takes to read one position: known before and the same every time,
// as seconds are not. Measured on an archive of 106,495 articles.
inline constexpr std::uint64_t work_of_list = 150;   // opening the positions of a term in an article
inline constexpr std::uint64_t work_of_posting = 4;  // a term's next article
inline constexpr std::uint64_t work_of_span = 4;     // making one

/// About two seconds. What is sure to cost more is refused, what turns out to is cut.
inline constexpr std::uint64_t most_work = 150'000'000;

}  // namespace news
