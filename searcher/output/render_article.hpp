// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/output/page_layout.hpp"
#include "searcher/search/shown_article.hpp"

namespace news {

/// For reading, on lines as long as the style has them.
std::string render_article_text(const ShownArticle& shown, const PageStyle& style);
/// Markdown; a line is a paragraph, and matched words are bold.
std::string render_article_markdown(const ShownArticle& shown, const PageStyle& style);
/// One JSON object (doc/json-output.md) with all that the archive knows.
std::string render_article_json(const ShownArticle& shown, const PageStyle& style);

}  // namespace news
