// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/analysis/analyzer.hpp"
#include "common/article.hpp"
#include "indexer/build/analyzed_article.hpp"

namespace news {

/// What is indexed of an article: words with positions and stems, of the headline apart as well; one term for
/// every filter of the field table; dates, links and values (doc/archive-format.md).
AnalyzedArticle analyze_article(const Article& article, Analyzer& analyzer);

}  // namespace news
