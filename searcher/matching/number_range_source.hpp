// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <string>

#include <xapian.h>

namespace news {

/// A piece of the numbers that a segment gives its articles.
struct NumberRange {
    Xapian::docid begin = 1;
    Xapian::docid end = 1;  // the first that is behind it
};

/// The numbers of a range, for a query that is to be run piece by piece; it scores nothing. Each segment has
/// its own numbers, from 1, and gives those of this range: ranges that follow each other pass every article
/// once. A number need not be an article's: ANDed with a query it is.
class NumberRangeSource : public Xapian::PostingSource {
  public:
    explicit NumberRangeSource(NumberRange range) : range_(range), at_(range.begin) {}

    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return most_; }
    Xapian::doccount get_termfreq_max() const override { return most_; }

    void next(double /*min_weight*/) override {
        if (has_begun_) ++at_;
        has_begun_ = true;
    }
    void skip_to(Xapian::docid number, double /*min_weight*/) override {
        has_begun_ = true;
        at_ = std::max(at_, number);
    }
    bool at_end() const override { return at_ >= range_.end; }
    Xapian::docid get_docid() const override { return at_; }

    NumberRangeSource* clone() const override { return new NumberRangeSource(range_); }
    void init(const Xapian::Database& database) override {
        most_ = std::min<Xapian::doccount>(range_.end - range_.begin, database.get_doccount());
        at_ = range_.begin;
        has_begun_ = false;
    }
    std::string get_description() const override { return "NumberRangeSource()"; }

  private:
    NumberRange range_;
    Xapian::docid at_;
    bool has_begun_ = false;
    Xapian::doccount most_ = 0;  // articles
};

/// The articles of the query in this range, scored as by the query alone: how frequent words are is told by
/// all of the archive.
inline Xapian::Query in_range(const Xapian::Query& query, NumberRange range) {
    return {Xapian::Query::OP_FILTER, query, Xapian::Query((new NumberRangeSource(range))->release())};
}

/// Calls visit(range) for ranges of so many articles at most, of all segments together, until each article
/// of the database has been in one.
template <typename Visit>
void for_each_range(const Xapian::Database& database, Xapian::docid articles, Visit visit) {
    const auto segments = static_cast<Xapian::docid>(std::max<std::size_t>(database.size(), 1));
    const Xapian::docid width = std::max<Xapian::docid>(articles / segments, 1);
    // The segments' numbers interleave in those of the database.
    const Xapian::docid last = database.get_lastdocid() / segments + 1;
    for (Xapian::docid begin = 1; begin <= last; begin += width)
        visit(NumberRange{begin, begin + width});
}

}  // namespace news
