// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "searcher/search/response.hpp"

namespace news {

/// An article to be read, with the words of a query marked in it where there is one.
struct ShownArticle {
    Article article;
    MarkedText title;
    MarkedText text;
    std::vector<CitingArticle> cited_by;  // the first few
    std::vector<QueryWarning> warnings;   // where the query was read, but not quite as it was written
};

}  // namespace news
