// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/missing_articles.hpp"

#include <algorithm>
#include <map>

#include "common/fields.hpp"
#include "common/stored_article.hpp"
#include "common/terms.hpp"
#include "indexer/build/undisturbed.hpp"

namespace news {
namespace {

using Documents = std::vector<Xapian::docid>;  // ascending

Documents documents_with(const Xapian::Database& database, const std::string& term) {
    return {database.postlist_begin(term), database.postlist_end(term)};
}

/// Who cites a stub, by one of its keys or by both.
struct Citations {
    Documents citing;
    bool has_arrived = false;  // an article has one of its keys
};

/// The stubs that anything cites.
std::map<Xapian::docid, Citations> cited_stubs(const Xapian::Database& database) {
    const Documents stubs = documents_with(database, kind_term(ArticleKind::stub));
    const auto is_stub = [&](Xapian::docid document) {
        return std::binary_search(stubs.begin(), stubs.end(), document);
    };
    std::map<Xapian::docid, Citations> cited;
    const std::string start{prefix::cites};
    for (auto term = database.allterms_begin(start); term != database.allterms_end(start); ++term) {
        const Documents known_by_key = documents_with(database, link_term((*term).substr(start.size())));
        const bool has_arrived = !std::all_of(known_by_key.begin(), known_by_key.end(), is_stub);
        const Documents citing = documents_with(database, *term);
        for (const Xapian::docid document : known_by_key) {
            if (!is_stub(document)) continue;
            Citations& citations = cited[document];
            citations.has_arrived = citations.has_arrived || has_arrived;
            citations.citing.insert(citations.citing.end(), citing.begin(), citing.end());
        }
    }
    return cited;
}

struct RankedStub {
    Xapian::docid document = 0;
    Documents citing;
    std::string published;  // sort_key
};

std::vector<RankedStub> ranked_stubs(const Xapian::Database& database) {
    constexpr auto published_slot = static_cast<Xapian::valueno>(Slot::published);
    std::vector<RankedStub> ranked;
    auto published = database.valuestream_begin(published_slot);
    for (auto& [document, citations] : cited_stubs(database)) {
        if (citations.has_arrived) continue;
        Documents& citing = citations.citing;
        std::sort(citing.begin(), citing.end());
        citing.erase(std::unique(citing.begin(), citing.end()), citing.end());
        if (published != database.valuestream_end(published_slot)) published.skip_to(document);
        const bool is_dated =
            published != database.valuestream_end(published_slot) && published.get_docid() == document;
        ranked.push_back({document, std::move(citing), is_dated ? *published : std::string{}});
    }
    std::sort(ranked.begin(), ranked.end(), [](const RankedStub& a, const RankedStub& b) {
        if (a.citing.size() != b.citing.size()) return a.citing.size() > b.citing.size();
        return a.published != b.published ? a.published > b.published : a.document < b.document;
    });
    return ranked;
}

Article article_at(const Xapian::Database& database, Xapian::docid document) {
    return from_stored(database.get_document(document).get_data());
}

MissingArticle missing_article(const Xapian::Database& database, const RankedStub& ranked) {
    constexpr std::size_t most_named = 3;
    MissingArticle missing{article_at(database, ranked.document), ranked.citing.size(), {}};
    for (std::size_t i = 0; i < std::min(most_named, ranked.citing.size()); ++i) {
        Article citing = article_at(database, ranked.citing[i]);
        missing.cited_by.push_back({std::move(citing.id), std::move(citing.title)});
    }
    return missing;
}

MissingArticles read_once(const ArchiveDirectory& archive, std::size_t limit) {
    const Xapian::Database database = open_database(archive);
    const std::vector<RankedStub> ranked = ranked_stubs(database);
    MissingArticles found{ranked.size(), {}};
    for (const RankedStub& stub : ranked) {
        if (found.most_cited.size() == limit) break;
        found.most_cited.push_back(missing_article(database, stub));
    }
    return found;
}

}  // namespace

MissingArticles find_missing_articles(const ArchiveDirectory& archive, std::size_t limit) {
    open_settings(archive);
    return read_undisturbed([&] { return read_once(archive, limit); });
}

}  // namespace news
