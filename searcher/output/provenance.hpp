// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// "2018-08-07 03:09", with the zone where it is known.
std::string readable_date(const NewsDate& date);

/// Where an article is from: "2018-08-07 03:09 · Harbour Wire · Ana Ruiz". What it holds is as it came.
std::string provenance(const Article& article);

/// "listed under “A headline”, “Another”".
std::string cited_by_line(const std::vector<CitingArticle>& citing);

}  // namespace news
