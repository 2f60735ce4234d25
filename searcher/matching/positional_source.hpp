// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <string>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/matching/index_positions.hpp"
#include "searcher/matching/span_expression.hpp"

namespace news {

/// The articles in which an expression is, for a Xapian::Query; it scores nothing. Meant to be ANDed with a
/// query of its words, which proposes articles: it claims to have all of them, so that Xapian asks it last.
class PositionalSource : public Xapian::PostingSource {
  public:
    PositionalSource(SpanExpression expression, SharedDeadline deadline);

    Xapian::doccount get_termfreq_min() const override { return 0; }
    Xapian::doccount get_termfreq_est() const override { return articles_; }
    Xapian::doccount get_termfreq_max() const override { return articles_; }

    void next(double min_weight) override;
    void skip_to(Xapian::docid document, double min_weight) override;
    bool check(Xapian::docid document, double min_weight) override;
    bool at_end() const override { return is_at_end_; }
    Xapian::docid get_docid() const override { return document_; }

    PositionalSource* clone() const override;
    void init(const Xapian::Database& database) override;
    std::string get_description() const override { return "PositionalSource()"; }

  private:
    bool is_in_article(Xapian::docid document);
    bool is_too_late() const { return deadline_ != nullptr && deadline_->has_passed(); }

    SpanExpression expression_;  // its leaves are numbered
    SharedDeadline deadline_;
    Xapian::Database database_;
    std::unique_ptr<IndexPositions> positions_;
    Xapian::doccount articles_ = 0;
    Xapian::docid document_ = 0;
    bool is_in_document_ = true;
    Xapian::PostingIterator all_;  // every article, for who walks without proposals
    bool is_walking_ = false;
    bool is_at_end_ = false;
};

/// A query of those articles of `candidates` in which the expression is; it scores as the candidates do.
/// After the deadline no more are found.
Xapian::Query query_at_positions(const Xapian::Query& candidates, SpanExpression expression,
                                 const SharedDeadline& deadline);

}  // namespace news
