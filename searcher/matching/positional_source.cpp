// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/positional_source.hpp"

#include <utility>

#include "searcher/matching/span_evaluation.hpp"

namespace news {

PositionalSource::PositionalSource(SpanExpression expression, SharedDeadline deadline)
    : expression_(std::move(expression)), deadline_(std::move(deadline)) {
    number_leaves(expression_);
}

void PositionalSource::init(const Xapian::Database& database) {
    database_ = database;
    positions_ = std::make_unique<IndexPositions>(database_, expression_);
    articles_ = database_.get_doccount();
    document_ = 0;
    is_walking_ = false;
    is_at_end_ = false;
}

bool PositionalSource::is_in_article(Xapian::docid document) {
    positions_->move_to(document);
    const bool is_there = may_be_in(expression_, *positions_) && is_in(expression_, *positions_);
    if (deadline_ != nullptr) deadline_->count_work(positions_->take_work());
    return is_there;
}

void PositionalSource::next(double min_weight) {
    skip_to(document_ + 1, min_weight);
}

void PositionalSource::skip_to(Xapian::docid document, double /*min_weight*/) {
    if (document <= document_) return;
    if (!is_walking_) all_ = database_.postlist_begin("");
    is_walking_ = true;
    const auto end = database_.postlist_end("");
    if (all_ != end) all_.skip_to(document);
    while (all_ != end && !is_too_late() && !is_in_article(*all_))
        ++all_;
    is_at_end_ = all_ == end || is_too_late();
    if (!is_at_end_) document_ = *all_;
    is_in_document_ = true;
}

bool PositionalSource::check(Xapian::docid document, double /*min_weight*/) {
    if (document < document_) return true;  // further ahead already
    if (document > document_) {
        document_ = document;
        is_at_end_ = is_too_late();
        if (is_at_end_) return true;  // only then does Xapian 1.4 look whether we are at an end
        is_in_document_ = is_in_article(document);
    }
    return is_in_document_;
}

PositionalSource* PositionalSource::clone() const {
    return new PositionalSource(expression_, deadline_);
}

Xapian::Query query_at_positions(const Xapian::Query& candidates, SpanExpression expression,
                                 const SharedDeadline& deadline) {
    auto source = std::make_unique<PositionalSource>(std::move(expression), deadline);
    const Xapian::Query filter(source.release()->release());  // Xapian counts who uses it from here on
    return {Xapian::Query::OP_FILTER, candidates, filter};
}

}  // namespace news
