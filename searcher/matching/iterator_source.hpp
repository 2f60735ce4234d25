// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

namespace news {

/// The articles through which one of Xapian's iterators goes, of postings or of values, each for a weight.
template <typename Iterator>
class IteratorSource : public Xapian::PostingSource {
  public:
    Xapian::doccount get_termfreq_min() const override { return articles_; }
    Xapian::doccount get_termfreq_est() const override { return articles_; }
    Xapian::doccount get_termfreq_max() const override { return articles_; }

    void next(double /*min_weight*/) override {
        if (has_begun_) {
            ++at_;
        } else {
            at_ = first_in(database_);
            has_begun_ = true;
        }
    }
    void skip_to(Xapian::docid document, double min_weight) override {
        if (!has_begun_) next(min_weight);
        if (!at_end()) at_.skip_to(document);
    }
    bool at_end() const override { return at_ == Iterator(); }

    void init(const Xapian::Database& database) override {
        database_ = database;
        articles_ = articles_in(database_);
        has_begun_ = false;
        set_maxweight(most_);
    }

  protected:
    /// None of its weights is above `most`.
    explicit IteratorSource(double most) : most_(most) { set_maxweight(most_); }

    const Iterator& at() const { return at_; }
    double most() const { return most_; }

  private:
    virtual Iterator first_in(const Xapian::Database& database) const = 0;
    virtual Xapian::doccount articles_in(const Xapian::Database& database) const = 0;

    double most_;
    Xapian::Database database_;
    Iterator at_;
    Xapian::doccount articles_ = 0;
    bool has_begun_ = false;
};

}  // namespace news
