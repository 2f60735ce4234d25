// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_count.hpp"

namespace news {

std::uint64_t count_articles(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    const Xapian::MSet bounds = enquire.get_mset(0, 0);  // a term's count is known without looking
    if (bounds.get_matches_lower_bound() == bounds.get_matches_upper_bound())
        return bounds.get_matches_estimated();
    return enquire.get_mset(0, 0, database.get_doccount()).get_matches_estimated();
}

}  // namespace news
