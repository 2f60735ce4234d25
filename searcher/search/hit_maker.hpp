// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <vector>

#include <xapian.h>

#include "searcher/query/query_tree.hpp"
#include "searcher/search/analyzers.hpp"
#include "searcher/search/citing_articles.hpp"
#include "searcher/search/highlighter.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// Reads the records of matches and tells what there is to see of them.
class HitMaker {
  public:
    /// All must outlive it. `root` is the query as it is run.
    HitMaker(ArchiveView& archive, Analyzers& analyzers, const QueryNode& root, const Request& request);

    /// Without its rank, and without the words that it lacks.
    Hit hit(Xapian::docid document, double score);
    /// Which of these words the hits lack, which are of these documents; if anybody will see it.
    void add_missing_words(std::span<Hit> hits, std::span<const Xapian::docid> documents,
                           const std::vector<const QueryNode*>& words);

  private:
    void add_page_parts(Hit& hit, const Xapian::Document& document);

    ArchiveView& archive_;
    const QueryNode& root_;
    const Request& request_;
    Highlighter highlighter_;
    CitingArticles citing_;
};

}  // namespace news
