// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/recency_source.hpp"

#include <algorithm>
#include <memory>

#include "common/fields.hpp"

namespace news {

static constexpr auto published_slot = static_cast<Xapian::valueno>(Slot::published);

Xapian::ValueIterator RecencySource::first_in(const Xapian::Database& database) const {
    return database.valuestream_begin(published_slot);
}

Xapian::doccount RecencySource::articles_in(const Xapian::Database& database) const {
    return database.get_value_freq(published_slot);
}

double RecencySource::get_weight() const {
    return std::min(bonus_.at_most, bonus_.on_the_days * closeness(recency_, *at()));
}

Xapian::Query preferring_recent(const Xapian::Query& query, const Recency& recency,
                                const RecencyBonus& bonus) {
    auto source = std::make_unique<RecencySource>(recency, bonus);
    return {Xapian::Query::OP_AND_MAYBE, query, Xapian::Query(source.release()->release())};
}

}  // namespace news
