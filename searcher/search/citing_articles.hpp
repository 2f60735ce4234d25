// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <vector>

#include <xapian.h>

#include "searcher/search/response.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// Finds the articles that list another among their related posts; hits of one page are often listed by the
/// same few.
class CitingArticles {
  public:
    /// The archive must outlive it.
    explicit CitingArticles(const ArchiveView& archive) : archive_(archive) {}

    /// The first few.
    std::vector<CitingArticle> of(const Article& article);

  private:
    const CitingArticle& article_at(Xapian::docid document);

    const ArchiveView& archive_;
    std::map<Xapian::docid, CitingArticle> known_;
};

}  // namespace news
