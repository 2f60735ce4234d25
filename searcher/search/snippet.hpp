// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/search/highlighter.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// The whole text with the query's words marked.
MarkedText marked_text(const std::string& text, const std::vector<MarkedWord>& marks);

/// Whether a snippet of the text as far as it was read holds all so many parts of the query, so that no later
/// one can hold more. `length` is that of a snippet, in characters, without the dots that say it was cut.
bool shows_all(const std::vector<MarkedWord>& marks, std::size_t parts, std::string_view read,
               std::size_t length);

/// The piece of the article's text that holds most of the query's different parts, cut between words, with
/// "…" where text was left out; the beginning if there are none. Paragraphs run on in it. None if `length` is
/// 0.
MarkedText best_snippet(const Article& article, const ArticleMarks& marks, std::size_t length);

}  // namespace news
