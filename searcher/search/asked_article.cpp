// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/asked_article.hpp"

#include "common/canonical_url.hpp"
#include "common/error.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// 0 if there is none.
Xapian::docid document_with(const std::string& term, const Xapian::Database& database) {
    const auto first = database.postlist_begin(term);
    return first == database.postlist_end(term) ? 0 : *first;
}

Xapian::docid document_at(const std::string& url, const Xapian::Database& database) {
    for (const std::string& key : link_keys(RelatedPost{"", std::nullopt, url})) {
        if (const Xapian::docid document = document_with(link_term(key), database)) return document;
    }
    return 0;
}

}  // namespace

Xapian::docid asked_article(const std::string& name, const Xapian::Database& database) {
    constexpr std::string_view field = "id:";
    Xapian::docid document = document_with(unique_term(name), database);
    if (document == 0 && name.starts_with(field))
        document = document_with(unique_term(name.substr(field.size())), database);
    if (document == 0 && is_web_address(name)) document = document_at(name, database);
    if (document != 0) return document;
    throw Error(ExitCode::no_hit,
                std::string("no article has the ") + (is_web_address(name) ? "address " : "id ") +
                    without_controls(name),
                "newssearch prints the id of each hit.");
}

}  // namespace news
