// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/wanted_terms.hpp"

#include "common/terms.hpp"
#include "common/text.hpp"

namespace news {

void WantedTerms::add(const std::vector<std::string>& terms) {
    for (const std::string& term : terms) {
        terms_.insert(term);
        has_starts_ = has_starts_ || term == prefix::sentence_start || term == prefix::paragraph_start;
        const std::string_view word = word_in_term(term);
        beginnings_.set(beginning_of(word));
        if (!word.empty() && is_ascii(word.substr(0, 1)))
            initials_.set(static_cast<unsigned char>(word.front()));
    }
}

}  // namespace news
