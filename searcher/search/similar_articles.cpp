// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/similar_articles.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "common/identity.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "searcher/matching/bonus_source.hpp"
#include "searcher/search/bm25.hpp"
#include "searcher/search/typical_words.hpp"

namespace news {
namespace {

using Xapian::Query;

/// A way in which another article may be linked to this one: it has any of the terms.
struct Link {
    std::string reason;
    std::vector<std::string> terms;
};

std::vector<std::string> terms_of(const std::vector<std::string>& keys,
                                  std::string (*term_of)(std::string_view)) {
    std::vector<std::string> terms;
    for (const std::string& key : keys)
        terms.push_back(term_of(key));
    return terms;
}

std::vector<Link> links_to(const Article& article) {
    std::vector<Link> links{{"it lists this article", terms_of(link_keys(article), citation_term)}};
    for (const RelatedPost& post : article.related) {
        const std::vector<std::string> keys = link_keys(post);
        links.push_back({"this article lists it", terms_of(keys, link_term)});
        links.push_back({fmt::format("both list “{}”", post.title.empty() ? post.url : post.title),
                         terms_of(keys, citation_term)});
    }
    return links;
}

/// A link by headline and one by address to the same are one.
Query query_of(const Link& link, const ArchiveView& archive) {
    std::vector<Query> ways;
    const double all = archive.database.get_doccount();
    for (const std::string& term : link.terms) {
        const auto articles = static_cast<double>(archive.database.get_termfreq(term));
        if (articles > 0) ways.push_back(bonus_for(term, ranking::worth_of_word(articles, all)));
    }
    return {Query::OP_MAX, ways.begin(), ways.end()};
}

/// An article and what may make others like it.
class Likeness {
  public:
    Likeness(const ArticleProbe& probe, const ArchiveView& archive, Analyzers& analyzers)
        : archive_(archive),
          article_(from_stored(probe.record().get_data())),
          words_(typical_words(article_, probe, archive, analyzers)),
          links_(links_to(article_)) {}

    SimilarArticles find(std::uint32_t most) const {
        SimilarArticles similar{article_, {}, {}};
        similar.article.text.clear();
        for (const TypicalWord& word : words_)
            similar.words.push_back(word.word);
        Xapian::Enquire enquire(archive_.database);
        enquire.set_query(query());
        enquire.set_weighting_scheme(bm25(archive_.weighting));
        const Xapian::MSet matches = enquire.get_mset(0, most);
        for (auto match = matches.begin(); match != matches.end(); ++match)
            similar.similar.push_back(described(match));
        return similar;
    }

  private:
    Query query() const {
        std::vector<Query> parts;
        for (const TypicalWord& word : words_)
            parts.emplace_back(word.term);
        for (const Link& link : links_)
            parts.push_back(query_of(link, archive_));
        const Query any(Query::OP_OR, parts.begin(), parts.end());
        const Query others(Query::OP_AND_NOT, any, Query(unique_term(article_.id)));
        return {Query::OP_FILTER, others, Query(kind_term(ArticleKind::article))};
    }

    SimilarArticle described(const Xapian::MSetIterator& match) const {
        const Xapian::Document document = match.get_document();
        SimilarArticle similar{from_stored(document.get_data()), match.get_weight(), {}, {}};
        similar.article.text.clear();
        std::set<std::string> terms;
        for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term)
            terms.insert(*term);
        for (const TypicalWord& word : words_) {
            if (terms.contains(word.term)) similar.words.push_back(word.word);
        }
        for (const Link& link : links_) {
            const bool is_linked = std::any_of(link.terms.begin(), link.terms.end(),
                                               [&](const std::string& term) { return terms.contains(term); });
            if (is_linked) similar.links.push_back(link.reason);
        }
        return similar;
    }

    const ArchiveView& archive_;
    Article article_;
    std::vector<TypicalWord> words_;
    std::vector<Link> links_;
};

}  // namespace

SimilarArticles articles_like(const std::string& id, std::uint32_t most, const ArchiveView& archive,
                              Analyzers& analyzers) {
    return Likeness(ArticleProbe(archive, id), archive, analyzers).find(most);
}

}  // namespace news
