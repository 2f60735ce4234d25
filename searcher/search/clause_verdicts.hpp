// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/article.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/search/article_probe.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// An article as clauses are held against it.
struct JudgedArticle {
    const Article& article;
    const ArticleProbe& probe;
};

/// Whether each part of a query is true of an article, asked of the index as a search does, and what the
/// article has instead.
ClauseVerdict judge(const QueryNode& root, const XapianTranslator& translator, const ArchiveView& archive,
                    const JudgedArticle& judged);

}  // namespace news
