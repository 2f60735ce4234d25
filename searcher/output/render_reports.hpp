// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/output/page_layout.hpp"
#include "searcher/search/article_report.hpp"

namespace news {

// What is told of one article, for people and as one JSON object (doc/json-output.md).

/// --why: what its score is made up of, or of no hit what kept it out.
std::string render_why_text(const Placement& placement, const PageStyle& style);
/// --why-not: each part of the query, with whether it is true of the article.
std::string render_why_not_text(const Placement& placement, const PageStyle& style);
/// Both.
std::string render_placement_json(const Placement& placement);

/// --related.
std::string render_links_text(const ArticleLinks& links, const PageStyle& style);
std::string render_links_json(const ArticleLinks& links);

/// --like.
std::string render_similar_text(const SimilarArticles& similar, const PageStyle& style);
std::string render_similar_json(const SimilarArticles& similar);

}  // namespace news
