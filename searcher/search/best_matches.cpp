// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/best_matches.hpp"

#include <algorithm>

namespace news {
namespace {

bool comes_first(const Xapian::MSetIterator& a, const Xapian::MSetIterator& b) {
    if (a.get_weight() != b.get_weight()) return a.get_weight() > b.get_weight();
    const int by_value = a.get_sort_key().compare(b.get_sort_key());
    return by_value != 0 ? by_value > 0 : *a < *b;
}

}  // namespace

double BestMatches::search(Xapian::Enquire& enquire) {
    if (most_ == 0) return 0;
    if (is_full()) enquire.set_cutoff(0, matches_.back().get_weight());
    const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(most_));
    for (auto match = found.begin(); match != found.end(); ++match)
        matches_.push_back(match);
    std::sort(matches_.begin(), matches_.end(), comes_first);
    if (matches_.size() > most_) matches_.resize(most_);
    return found.get_max_attained();
}

bool BestMatches::are_all_above(double score) const {
    return is_full() && (most_ == 0 || matches_.back().get_weight() > score);
}

std::vector<Xapian::MSetIterator> BestMatches::behind(std::uint64_t passed_over) const {
    const std::uint64_t first = std::min<std::uint64_t>(passed_over, matches_.size());
    return {matches_.begin() + static_cast<std::ptrdiff_t>(first), matches_.end()};
}

}  // namespace news
