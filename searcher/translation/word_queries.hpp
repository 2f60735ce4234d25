// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// Words, phrases, patterns and what is near what, as queries that score. What Xapian's own operators say
/// exactly is said by them; the rest is checked by position.
class WordQueries {
  public:
    WordQueries(ArchiveView& archive, ArchiveLanguages languages, SharedDeadline deadline)
        : archive_(archive), languages_(std::move(languages)), deadline_(std::move(deadline)) {}

    Xapian::Query word(const QueryNode& node, const WordNode& word) const;
    Xapian::Query phrase(const QueryNode& node, const PhraseNode& phrase) const;
    Xapian::Query wildcard(const QueryNode& node, const WildcardNode& wildcard) const;
    /// Anything that a SpanTranslator knows.
    Xapian::Query by_position(const QueryNode& node) const;

  private:
    Xapian::Query one_way(const Field* field, const std::vector<QueryTerm>& terms) const;
    Xapian::Query one_term(const Field* field, const QueryTerm& term) const;
    Xapian::Query all_forms(const Field* field, const std::string& folded) const;
    Xapian::Query in_headline(const std::vector<std::string>& terms,
                              const std::vector<std::string>& headline_terms) const;
    std::uint64_t articles_with(const std::vector<std::string>& terms) const;
    std::vector<std::string> stems_of(const Field* field, const std::string& folded) const;
    Xapian::Query with_exact_form(const Xapian::Query& query, const WordNode& word) const;

    ArchiveView& archive_;
    ArchiveLanguages languages_;
    SharedDeadline deadline_;
};

}  // namespace news
