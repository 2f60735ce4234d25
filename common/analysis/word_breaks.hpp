// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// The words of a run of Thai, Lao, Khmer or Burmese, by a dictionary. Ranges count from the run's beginning.
std::vector<ByteRange> word_breaks(std::string_view run);

}  // namespace news
