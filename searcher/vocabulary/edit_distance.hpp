// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace news {

/// How many characters must be put in, taken out, changed or swapped with their neighbour to make one word of
/// another. Holds the one word, to be compared with many.
class EditDistance {
  public:
    /// Distances above `most` are not told apart.
    EditDistance(std::string_view word, std::uint32_t most);

    /// The distance, or most + 1 if it is greater.
    std::uint32_t to(std::string_view other);

  private:
    std::uint32_t filled_distance();

    std::u32string word_;
    std::uint32_t most_;
    std::u32string other_;
    std::vector<std::uint32_t> row_;  // for the characters of other_ so far
    std::vector<std::uint32_t> row_before_;
    std::vector<std::uint32_t> row_before_that_;
};

}  // namespace news
