// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <map>
#include <vector>

#include <xapian.h>

#include "searcher/search/response.hpp"

namespace news {

/// Finds the articles that list another among their related posts; hits of one page are often listed by the
/// same few.
class CitingArticles {
  public:
    explicit CitingArticles(const Xapian::Database& database) : database_(database) {}

    /// The first few.
    std::vector<CitingArticle> of(const Article& article);

  private:
    const CitingArticle& article_at(Xapian::docid document);

    const Xapian::Database& database_;
    std::map<Xapian::docid, CitingArticle> known_;
};

}  // namespace news
