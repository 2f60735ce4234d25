// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/text.hpp"
#include "indexer/record.hpp"
#include "tests/fuzz/check.hpp"

namespace news {

/// What holds of every article, whatever it was read from.
inline void check_results(const ParseResults& results) {
    FUZZ_CHECK(!results.empty());
    for (const ParseResult& result : results) {
        const auto* parsed = std::get_if<ParsedArticle>(&result);
        if (parsed == nullptr) continue;
        const Article& article = parsed->article;
        FUZZ_CHECK(!article.title.empty() || !article.text.empty());
        FUZZ_CHECK(is_valid_utf8(article.text) && is_valid_utf8(article.title) && is_valid_utf8(article.url));
        FUZZ_CHECK(!article.published || why_impossible(*article.published).empty());
        for (const std::string& author : article.authors)
            FUZZ_CHECK(!author.empty() && is_valid_utf8(author));
    }
}

}  // namespace news
