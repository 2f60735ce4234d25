// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>

#include <xapian.h>

#include "searcher/counting/article_set.hpp"
#include "searcher/counting/facet.hpp"

namespace news {

/// The values of a set of articles; so many are listed at most.
Facet count_facet(const Xapian::Database& database, FacetKind kind, const ArticleSet& articles,
                  std::size_t most);

}  // namespace news
