// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/matching/iterator_source.hpp"
#include "searcher/query/recency.hpp"

namespace news {

/// What an article gets for when it was published.
struct RecencyBonus {
    double on_the_days = 0;  // of one of the days themselves
    double at_most = 0;      // of any article that is looked at
};

/// The dated articles, each with its bonus.
class RecencySource : public IteratorSource<Xapian::ValueIterator> {
  public:
    RecencySource(const Recency& recency, const RecencyBonus& bonus)
        : IteratorSource(bonus.at_most), recency_(recency), bonus_(bonus) {}

    double get_weight() const override;
    Xapian::docid get_docid() const override { return at().get_docid(); }

    RecencySource* clone() const override { return new RecencySource(recency_, bonus_); }
    std::string get_description() const override { return "recent"; }

  private:
    Xapian::ValueIterator first_in(const Xapian::Database& database) const override;
    Xapian::doccount articles_in(const Xapian::Database& database) const override;

    Recency recency_;
    RecencyBonus bonus_;
};

/// The articles of the query, each with its bonus on top.
Xapian::Query preferring_recent(const Xapian::Query& query, const Recency& recency,
                                const RecencyBonus& bonus);

}  // namespace news
