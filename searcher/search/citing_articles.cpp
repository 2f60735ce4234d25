// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/citing_articles.hpp"

#include <algorithm>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"

namespace news {

std::vector<CitingArticle> CitingArticles::of(const Article& article) {
    if (!archive_.has_citations) return {};
    constexpr std::size_t most_named = 3;
    std::vector<CitingArticle> citing;
    for (const std::string& key : link_keys(article)) {
        const std::string term = citation_term(key);
        for (auto at = archive_.database.postlist_begin(term); at != archive_.database.postlist_end(term);
             ++at) {
            if (citing.size() == most_named) return citing;
            const CitingArticle& other = article_at(*at);
            const bool is_known = std::any_of(citing.begin(), citing.end(),
                                              [&](const CitingArticle& one) { return one.id == other.id; });
            if (!is_known) citing.push_back(other);
        }
    }
    return citing;
}

const CitingArticle& CitingArticles::article_at(Xapian::docid document) {
    const auto [entry, is_new] = known_.try_emplace(document);
    if (is_new) {
        Article article = from_stored(archive_.database.get_document(document).get_data());
        entry->second = {std::move(article.id), std::move(article.title)};
    }
    return entry->second;
}

}  // namespace news
