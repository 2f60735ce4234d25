// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "common/article.hpp"
#include "indexer/glass/document.hpp"

namespace news {

// The parts of an indexed article that its record says without its words being looked at.

/// The terms that only filter; some may come twice. `language` is what the article is written in
/// (language_of), empty if that is not known.
std::vector<std::string> filter_terms(const Article& article, std::string_view language);
/// `word_count` is that of headline and text.
std::vector<glass::SlotValue> slot_values(const Article& article, std::string_view language,
                                          std::size_t word_count);

}  // namespace news
