// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <utility>

#include "searcher/matching/iterator_source.hpp"

namespace news {

/// The articles that have a term, each for the same weight, however often it stands in them and however long
/// they are.
class BonusSource : public IteratorSource<Xapian::PostingIterator> {
  public:
    BonusSource(std::string term, double weight) : IteratorSource(weight), term_(std::move(term)) {}

    double get_weight() const override { return most(); }
    Xapian::docid get_docid() const override { return *at(); }

    BonusSource* clone() const override { return new BonusSource(term_, most()); }
    std::string get_description() const override;

  private:
    Xapian::PostingIterator first_in(const Xapian::Database& database) const override {
        return database.postlist_begin(term_);
    }
    Xapian::doccount articles_in(const Xapian::Database& database) const override {
        return database.get_termfreq(term_);
    }

    std::string term_;
};

Xapian::Query bonus_for(const std::string& term, double weight);

}  // namespace news
