// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "common/calendar_date.hpp"
#include "searcher/query/query_tree.hpp"

namespace news {

/// What a query means depends on.
struct QueryContext {
    CalendarDate today;  // in the archive's time zone
};

struct ParsedQuery {
    QueryNode root;
    std::vector<QueryWarning> warnings;
};

/// Reads a query:
///
///     "Paris balcony" title:rescue -sport
///     -> phrase, field, word, must_not, word                      lexer
///     -> All(Phrase(paris balcony), Word(title, rescue), Not(Word(sport)))
///
/// Grammar, OR binds least:
///
///     query       = conjunction { OR conjunction }
///     conjunction = unit { [ AND ] unit }
///     unit        = { NOT | + | - } operand { ( NEAR/n | PRE/n | w/s | w/p ) operand }
///     operand     = [ field ] clause | [ field ] [ any: | all: | atleastN | firstN ] "(" query ")" [ ^weight
///     ] clause      = ( word [ ~edits ] | "phrase" [ ~slack ] ) [ ^weight ] | values
///
/// In any:( ) a space between two parts is an OR.
///
/// Throws QueryError, and nothing else, for what cannot be read. An empty query matches everything.
ParsedQuery parse_query(std::string_view query, const QueryContext& context);

}  // namespace news
