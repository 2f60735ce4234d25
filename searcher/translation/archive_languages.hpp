// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/vocabulary/stem_forms.hpp"

namespace news {

/// The stemmer by which the archive's articles of a language were indexed; one that changes nothing if there
/// is none. Wholes and numbers have no stem but themselves.
LanguageStemmer stemmer_of_language(const std::string& language);

/// Languages whose articles hold a query's words in the same forms.
using LanguageGroup = std::vector<LanguageStemmer>;

/// The languages of an archive's articles, or those of them that a query asks for.
class ArchiveLanguages {
  public:
    /// Articles of no known language were indexed as ones of the archive's own.
    ArchiveLanguages(const Xapian::Database& database, const std::string& own_language);

    /// Those of these; the archive's own if none is.
    ArchiveLanguages only(const std::vector<std::string>& languages) const;

    const LanguageGroup& all() const { return languages_; }
    /// The archive's own.
    const std::string& own() const { return own_; }
    /// The language by whose stems an article was indexed.
    std::string of(const Xapian::Document& document) const;

    /// The query for articles of each group: what `query_in` makes for a group, kept to the group's articles.
    /// Languages for which `key` is the same are one group.
    template <typename Key, typename QueryIn>
    Xapian::Query by_group(Key key, QueryIn query_in) const {
        using KeyOf = decltype(key(languages_.front()));
        std::vector<std::pair<KeyOf, LanguageGroup>> groups;
        for (const LanguageStemmer& language : languages_) {
            KeyOf wanted = key(language);
            auto group = groups.begin();
            while (group != groups.end() && !(group->first == wanted))
                ++group;
            if (group == groups.end()) group = groups.insert(group, {std::move(wanted), {}});
            group->second.push_back(language);
        }
        std::vector<Xapian::Query> queries;
        for (const auto& [shared, group] : groups)
            queries.push_back(in_group(query_in(shared), group));
        return {Xapian::Query::OP_OR, queries.begin(), queries.end()};
    }

  private:
    Xapian::Query in_group(const Xapian::Query& query, const LanguageGroup& group) const;

    LanguageGroup languages_;
    std::string own_;
};

}  // namespace news
