// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/analysis/analyzer.hpp"
#include "common/article.hpp"
#include "indexer/build/analyzed_article.hpp"

namespace news {

/// What is indexed of an article: words with positions and stems, of the headline apart as well; one term for
/// every filter of the field table; dates, links and values (doc/archive-format.md).
AnalyzedArticle analyze_article(const Article& article, Analyzer& analyzer);

// The parts of it that an article's record says without its words being looked at.

/// The terms that only filter; some may come twice.
std::vector<std::string> filter_terms(const Article& article);
/// `word_count` is that of headline and text.
std::vector<SlotValue> slot_values(const Article& article, std::size_t word_count);

}  // namespace news
