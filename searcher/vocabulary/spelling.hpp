// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/vocabulary/expansion.hpp"

namespace news {

/// Words of the archive that a folded word may be a slip for, the likeliest first: few edits, then many
/// articles. One that the archive has itself is only held for a slip of much more frequent words; numbers and
/// very short words for none.
std::vector<CountedWord> likely_spellings(const Xapian::Database& database, const std::string& word,
                                          const ExpansionLimits& limits);

}  // namespace news
