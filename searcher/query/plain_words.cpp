// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/plain_words.hpp"

#include <string>

#include "common/analysis/query_word.hpp"
#include "searcher/query/query_limits.hpp"

namespace news {

ParsedQuery parse_plain_words(std::string_view text) {
    QueryLimits limits(text);
    limits.check_length();
    AllNode all;
    for (QueryWord& word : query_words(text, capitals_in(text))) {
        limits.count_parts(word.bytes.begin, 1);
        all.children.push_back({WordNode{nullptr, std::move(word), WordMatch::stemmed}});
    }
    if (all.children.empty())
        throw QueryError(text, 0, "there is no word in this", std::string(no_word_hint));
    if (all.children.size() == 1) return {std::move(all.children.front()), {}};
    return {{std::move(all)}, {}};
}

}  // namespace news
