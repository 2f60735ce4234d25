// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "searcher/query/query_tree.hpp"
#include "searcher/search/article_probe.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// What each word and phrase of a query adds to an article's score, in the order of the query, and of what
/// that is made up: how rare it is, how often it stands there, the headline, the form that was asked for.
std::vector<ScorePart> score_parts(const QueryNode& root, const XapianTranslator& translator,
                                   const ArchiveView& archive, const ArticleProbe& probe);

}  // namespace news
