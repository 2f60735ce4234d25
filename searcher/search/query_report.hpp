// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "searcher/search/response.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// How many articles each part of the query matches alone: those that are joined by AND, or all of it.
std::vector<ClauseCount> clause_counts(const QueryNode& root, const XapianTranslator& translator,
                                       const Xapian::Database& database);

/// The conditions on dates that all hits must meet, as one query with how they are written; nothing if there
/// are none.
struct DateConditions {
    std::string written;
    Xapian::Query query;
};
std::optional<DateConditions> date_conditions(const QueryNode& root, const XapianTranslator& translator);

/// The ids of cites: and related: that no article has.
std::vector<std::string> unknown_link_ids(const QueryNode& root, const Xapian::Database& database);

/// Why nothing was found.
EmptyAnswer report_on_nothing(const QueryNode& root, const XapianTranslator& translator,
                              const Xapian::Database& database);

/// What to tell of phrases that no article has, although some have their words.
std::vector<std::string> notes_on_phrases(const QueryNode& root, const XapianTranslator& translator,
                                          const Xapian::Database& database);

/// What to tell of patterns that stand for more words than were looked for.
std::vector<std::string> notes_on_limits(const std::vector<Expansion>& expansions);

}  // namespace news
