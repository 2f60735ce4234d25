// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/search/highlighter.hpp"
#include "searcher/search/response.hpp"

namespace news {

inline constexpr std::size_t snippet_size = 240;  // bytes of text, without the dots that say it was cut

/// The whole text with the query's words marked.
MarkedText marked_text(const std::string& text, const std::vector<MarkedWord>& marks);

/// Whether a snippet of the text as far as it was read holds all so many parts of the query, so that no later
/// one can hold more.
bool shows_all(const std::vector<MarkedWord>& marks, std::size_t parts, std::size_t read);

/// The piece of the article's text that holds most of the query's different parts, cut between words, with
/// "…" where text was left out; the beginning if there are none. Paragraphs run on in it.
MarkedText best_snippet(const Article& article, const ArticleMarks& marks);

}  // namespace news
