// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/article_probe.hpp"

#include "common/terms.hpp"
#include "searcher/search/asked_article.hpp"
#include "searcher/search/bm25.hpp"

namespace news {

ArticleProbe::ArticleProbe(const ArchiveView& archive, const std::string& id)
    : archive_(archive), document_(asked_article(id, archive.database)) {
    auto own = archive.database.termlist_begin(document_);
    own.skip_to(unique_term(""));
    unique_term_ = *own;
}

Xapian::MSet ArticleProbe::run(const Xapian::Query& query, const Xapian::Weight& weighting) const {
    Xapian::Enquire enquire(archive_.database);
    enquire.set_query({Xapian::Query::OP_FILTER, query, Xapian::Query(unique_term_)});
    enquire.set_weighting_scheme(weighting);
    return enquire.get_mset(0, 1);
}

bool ArticleProbe::matches(const Xapian::Query& query) const {
    return !run(query, Xapian::BoolWeight()).empty();
}

double ArticleProbe::weight(const Xapian::Query& query) const {
    const Xapian::MSet found = run(query, bm25(archive_.weighting));
    return found.empty() ? 0 : found.begin().get_weight();
}

Xapian::termcount ArticleProbe::count_of(const std::string& term) const {
    auto at = archive_.database.termlist_begin(document_);
    const auto end = archive_.database.termlist_end(document_);
    at.skip_to(term);
    return at != end && *at == term ? at.get_wdf() : 0;
}

double ArticleProbe::relative_length() const {
    const Xapian::Database& database = archive_.database;
    const double all = database.get_doccount();
    const double with_text = all - database.get_termfreq(kind_term(ArticleKind::stub));
    const double average = database.get_average_length() * all / (with_text > 0 ? with_text : all);
    return average > 0 ? database.get_doclength(document_) / average : 1;
}

}  // namespace news
