// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The last stage: a tree of ours as a query that Xapian runs on this database.
class XapianTranslator {
  public:
    explicit XapianTranslator(const Xapian::Database& database);

    /// Words and phrases score, filters do not.
    Xapian::Query translate(const QueryNode& node) const;
    /// One that no article matches if the range is empty or the archive has nothing in it.
    Xapian::Query translate(const DayRange& range) const;

  private:
    class Visitor;

    int earliest_year_ = 0;
    int latest_year_ = -1;
};

}  // namespace news
