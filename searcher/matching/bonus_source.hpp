// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

namespace news {

/// The articles that have a term, each for the same weight, however often it stands in them and however long
/// they are.
class BonusSource : public Xapian::PostingSource {
  public:
    BonusSource(std::string term, double weight);

    Xapian::doccount get_termfreq_min() const override { return articles_; }
    Xapian::doccount get_termfreq_est() const override { return articles_; }
    Xapian::doccount get_termfreq_max() const override { return articles_; }
    double get_weight() const override { return weight_; }

    void next(double min_weight) override;
    void skip_to(Xapian::docid document, double min_weight) override;
    bool at_end() const override { return at_ == Xapian::PostingIterator(); }
    Xapian::docid get_docid() const override { return *at_; }

    BonusSource* clone() const override { return new BonusSource(term_, weight_); }
    void init(const Xapian::Database& database) override;
    std::string get_description() const override;

  private:
    std::string term_;
    double weight_;
    Xapian::Database database_;
    Xapian::PostingIterator at_;
    Xapian::doccount articles_ = 0;
    bool has_begun_ = false;
};

Xapian::Query bonus_for(const std::string& term, double weight);

}  // namespace news
