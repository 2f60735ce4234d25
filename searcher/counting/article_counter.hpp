// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "searcher/counting/segment_matches.hpp"

namespace news {

/// How many articles match, exactly: by sets where terms alone decide, else by Xapian's matcher. What it has
/// read of frequent terms helps it with further queries.
class ArticleCounter {
  public:
    explicit ArticleCounter(const Xapian::Database& database);

    std::uint64_t count(const Xapian::Query& query);

  private:
    Xapian::Database database_;
    std::vector<SegmentMatches> segments_;
};

}  // namespace news
