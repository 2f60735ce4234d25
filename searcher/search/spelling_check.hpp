// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "searcher/search/response.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// Which words are asked about.
enum class SpellScope : std::uint8_t {
    unknown_words,  // that no article has in any form
    rare_words,     // that a few have: those who wrote these may have made the same slip
    all_words,
};

/// Likelier spellings of the query's plain words, those that are not excluded.
std::vector<SpellingSuggestion> spelling_suggestions(const QueryNode& root, ArchiveView& archive,
                                                     SpellScope scope);

/// The query with the likeliest of each instead.
QueryNode with_spellings(const QueryNode& root, const std::vector<SpellingSuggestion>& suggestions);

}  // namespace news
