// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/deadline_source.hpp"

#include <algorithm>
#include <memory>

namespace news {

void DeadlineSource::init(const Xapian::Database& database) {
    database_ = database;
    articles_ = database_.get_doccount();
    document_ = 0;
    is_walking_ = false;
    is_at_end_ = false;
}

void DeadlineSource::next(double min_weight) {
    skip_to(document_ + 1, min_weight);
}

void DeadlineSource::skip_to(Xapian::docid document, double /*min_weight*/) {
    if (document <= document_) return;
    if (!is_walking_) all_ = database_.postlist_begin("");
    is_walking_ = true;
    const auto end = database_.postlist_end("");
    if (all_ != end) all_.skip_to(document);
    is_at_end_ = all_ == end || deadline_->has_passed();
    if (!is_at_end_) document_ = *all_;
}

bool DeadlineSource::check(Xapian::docid document, double /*min_weight*/) {
    is_at_end_ = deadline_->has_passed();
    document_ = std::max(document_, document);
    return true;  // who is at an end must say so by being at a place: Xapian 1.4 looks only then
}

Xapian::Query until(const SharedDeadline& deadline, const Xapian::Query& query) {
    if (deadline == nullptr || !deadline->is_moment()) return query;
    auto source = std::make_unique<DeadlineSource>(deadline);
    return {Xapian::Query::OP_FILTER, query, Xapian::Query(source.release()->release())};
}

}  // namespace news
