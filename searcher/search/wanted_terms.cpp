// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/wanted_terms.hpp"

#include "common/terms.hpp"

namespace news {

void WantedTerms::add(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) {
        terms_.insert(term);
        has_starts_ = has_starts_ || term == prefix::sentence_start || term == prefix::paragraph_start;
        beginnings_.set(beginning_of(word_in_term(term)));
    }
}

}  // namespace news
