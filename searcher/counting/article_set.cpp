// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/article_set.hpp"

#include <algorithm>
#include <utility>

namespace news {

// Segment by segment is how they come, and the segments' numbers interleave.
ArticleSet::ArticleSet(std::vector<Xapian::docid> numbers) : numbers_(std::move(numbers)) {
    if (!std::is_sorted(numbers_.begin(), numbers_.end())) std::sort(numbers_.begin(), numbers_.end());
    if (numbers_.empty()) return;
    is_in_.resize(std::size_t{numbers_.back()} + 1);
    for (const Xapian::docid number : numbers_)
        is_in_[number] = true;
}

ArticleSet articles_matching(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    // A MatchSpy would be told the numbers within a segment only.
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount());
    return ArticleSet({matches.begin(), matches.end()});
}

ArticleSet articles_with(const Xapian::Database& database, const std::string& term) {
    return ArticleSet({database.postlist_begin(term), database.postlist_end(term)});
}

}  // namespace news
