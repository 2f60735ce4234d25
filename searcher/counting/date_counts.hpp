// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/counting/article_set.hpp"
#include "searcher/counting/timeline.hpp"

namespace news {

/// When the articles of a set were published.
PublicationDates count_dates(const Xapian::Database& database, const ArticleSet& articles);

/// Fills in how many articles the archive holds of each period, by dates that can be relied on.
void add_holdings(const Xapian::Database& database, Timeline& timeline);

}  // namespace news
