// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"

namespace news {

/// All articles until the deadline passes, and then no more; it scores nothing.
class DeadlineSource : public Xapian::PostingSource {
  public:
    explicit DeadlineSource(SharedDeadline deadline) : deadline_(std::move(deadline)) {}

    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return articles_; }
    Xapian::doccount get_termfreq_max() const override { return articles_; }

    void next(double min_weight) override;
    void skip_to(Xapian::docid document, double min_weight) override;
    bool check(Xapian::docid document, double min_weight) override;
    bool at_end() const override { return is_at_end_; }
    Xapian::docid get_docid() const override { return document_; }

    DeadlineSource* clone() const override { return new DeadlineSource(deadline_); }
    void init(const Xapian::Database& database) override;
    std::string get_description() const override { return "DeadlineSource()"; }

  private:
    SharedDeadline deadline_;
    Xapian::Database database_;
    Xapian::doccount articles_ = 0;
    Xapian::docid document_ = 0;
    Xapian::PostingIterator all_;
    bool is_walking_ = false;
    bool is_at_end_ = false;
};

/// The query as far as it gets until the deadline; the query itself if it is no moment.
Xapian::Query until(const SharedDeadline& deadline, const Xapian::Query& query);

}  // namespace news
