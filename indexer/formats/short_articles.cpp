// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/short_articles.hpp"

#include <utility>

namespace news {

ParseResults without_short_articles(ParseResults results) {
    for (ParseResult& result : results) {
        const auto* parsed = std::get_if<ParsedArticle>(&result);
        if (parsed == nullptr || !parsed->article.text.empty()) continue;
        result = Rejection{parsed->article.origin, "there is a headline but no text under it"};
    }
    return results;
}

}  // namespace news
