// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/recency_source.hpp"

#include <memory>

#include "common/fields.hpp"

namespace news {

static constexpr auto published_slot = static_cast<Xapian::valueno>(Slot::published);

RecencySource::RecencySource(const Recency& recency, double most) : recency_(recency), most_(most) {
    set_maxweight(most_);
}

void RecencySource::init(const Xapian::Database& database) {
    database_ = database;
    articles_ = database_.get_value_freq(published_slot);
    has_begun_ = false;
    set_maxweight(most_);
}

void RecencySource::next(double /*min_weight*/) {
    if (has_begun_) {
        ++at_;
    } else {
        at_ = database_.valuestream_begin(published_slot);
        has_begun_ = true;
    }
}

void RecencySource::skip_to(Xapian::docid document, double /*min_weight*/) {
    if (!has_begun_) next(0);
    if (!at_end()) at_.skip_to(document);
}

double RecencySource::get_weight() const {
    return most_ * closeness(recency_, *at_);
}

Xapian::Query preferring_recent(const Xapian::Query& query, const Recency& recency, double most) {
    auto source = std::make_unique<RecencySource>(recency, most);
    return {Xapian::Query::OP_AND_MAYBE, query, Xapian::Query(source.release()->release())};
}

}  // namespace news
