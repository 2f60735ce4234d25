// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "common/analysis/chunk_reading.hpp"

namespace news {

/// A number as it stands at `at`: 1,000,000 and 1'000'000 are 1000000, 3,14 is 3.14.
struct PrintedNumber {
    std::string value;
    std::size_t end = 0;
    bool is_plain = true;  // digits only
};
std::optional<PrintedNumber> printed_number(std::string_view text, std::size_t at);

/// f16 for f16s, 747 for 747s; empty for the decades 1990s, 80s, mid-80s, and what is no plural of a numbered
/// name. `folded` is of letters and digits.
std::string_view singular_of_numbered(std::string_view folded);

/// A number with its currency, unit or mark, or several joined as in 9/11, 2-1 and 15:30. None if the unit is
/// something else, such as 20th. `bytes` is where it stands in the chunk.
std::optional<ChunkUnit> number_unit(std::string_view chunk, ByteRange bytes);

}  // namespace news
