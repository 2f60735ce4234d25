// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/output/page_layout.hpp"
#include "searcher/search/response.hpp"

namespace news {

/// Where an article is from: "2018-08-07 03:09 · Harbour Wire · Ana Ruiz". What it holds is as it came.
std::string provenance(const Article& article);

/// Agencies that are not the source itself, where they stand for the authors or beside them.
std::vector<std::string> other_agencies(const Article& article);

/// Headline, where it is from, and id, for an article of which something is told.
std::string article_lines(const Article& article, const std::string& indent, const PageStyle& style);

/// "listed under “A headline”, “Another”".
std::string cited_by_line(const std::vector<CitingArticle>& citing);

}  // namespace news
