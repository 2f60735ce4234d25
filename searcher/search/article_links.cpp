// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_links.hpp"

#include <optional>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/search/article_probe.hpp"

namespace news {
namespace {

Article article_at(const Xapian::Database& database, Xapian::docid document) {
    Article article = from_stored(database.get_document(document).get_data());
    article.text.clear();
    return article;
}

/// What a post stands for: the article if the archive has it, else a stub.
std::optional<Article> article_of(const RelatedPost& post, const Xapian::Database& database) {
    std::optional<Article> found;
    for (const std::string& key : link_keys(post)) {
        const std::string term = link_term(key);
        for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
            Article candidate = article_at(database, *at);
            if (candidate.kind == ArticleKind::article) return candidate;
            if (!found) found = std::move(candidate);
        }
    }
    return found;
}

void add_citing(const Xapian::Query& query, std::uint32_t most, const Xapian::Database& database,
                ArticleLinks& links) {
    constexpr bool newest_first = true;
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(static_cast<Xapian::valueno>(Slot::published), newest_first);
    const Xapian::MSet matches = enquire.get_mset(0, most, database.get_doccount());
    links.citations = matches.get_matches_estimated();
    for (auto match = matches.begin(); match != matches.end(); ++match)
        links.cited_by.push_back(article_at(database, *match));
}

}  // namespace

ArticleLinks links_of(const std::string& id, std::uint32_t most, const ArchiveView& archive) {
    const ArticleProbe probe(archive, id);
    ArticleLinks links{article_at(archive.database, probe.document()), {}, {}, 0};
    for (const RelatedPost& post : links.article.related)
        links.listed.push_back({post, article_of(post, archive.database)});
    std::vector<std::string> terms;
    for (const std::string& key : link_keys(links.article))
        terms.push_back(citation_term(key));
    const Xapian::Query citing(Xapian::Query::OP_OR, terms.begin(), terms.end());
    add_citing({Xapian::Query::OP_AND_NOT, citing, Xapian::Query(unique_term(links.article.id))}, most,
               archive.database, links);
    return links;
}

}  // namespace news
