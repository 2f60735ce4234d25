// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/query/recency.hpp"

namespace news {

/// The dated articles, each with a weight for when it was published.
class RecencySource : public Xapian::PostingSource {
  public:
    /// `most` is the weight of one of the days themselves.
    RecencySource(const Recency& recency, double most);

    Xapian::doccount get_termfreq_min() const override { return articles_; }
    Xapian::doccount get_termfreq_est() const override { return articles_; }
    Xapian::doccount get_termfreq_max() const override { return articles_; }
    double get_weight() const override;

    void next(double min_weight) override;
    void skip_to(Xapian::docid document, double min_weight) override;
    bool at_end() const override { return at_ == Xapian::ValueIterator(); }
    Xapian::docid get_docid() const override { return at_.get_docid(); }

    RecencySource* clone() const override { return new RecencySource(recency_, most_); }
    void init(const Xapian::Database& database) override;
    std::string get_description() const override { return "recent"; }

  private:
    Recency recency_;
    double most_;
    Xapian::Database database_;
    Xapian::ValueIterator at_;
    Xapian::doccount articles_ = 0;
    bool has_begun_ = false;
};

/// The articles of the query, with so much on top at most for when they were published.
Xapian::Query preferring_recent(const Xapian::Query& query, const Recency& recency, double most);

}  // namespace news
