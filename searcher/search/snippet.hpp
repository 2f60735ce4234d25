// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "common/analysis/analyzer.hpp"
#include "searcher/search/query_words.hpp"
#include "searcher/search/response.hpp"

namespace news {

inline constexpr std::size_t snippet_size = 240;  // bytes of text, without the dots that say it was cut

/// Where a snippet is looked for: a longer text would cost more than a reader gains. Bytes.
inline constexpr std::size_t searched_text = 1'000'000;

/// The whole text with the query's words marked.
MarkedText mark_words(std::string_view text, const QueryWords& words, Analyzer& analyzer);

/// The piece of the text that holds most of the query's different words, cut between words, with "…" where
/// text was left out; the beginning if there are none. Paragraphs run on in it.
MarkedText best_snippet(std::string_view text, const QueryWords& words, Analyzer& analyzer);

}  // namespace news
