// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/fields.hpp"
#include "searcher/query/operator_forms.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

/// What a query is made of, from left to right.
struct QueryToken {
    enum class Kind : std::uint8_t {
        word,
        exact_word,  // without its =
        phrase,      // text without its quotes
        field,       // the name and its colon; `field` says which
        values,      // of a field that is matched whole: a, "b c",d as written
        any_of,      // any: before a bracket
        all_of,      // all: before a bracket
        function,    // atleast3, before a bracket; `function` says which
        open,
        close,
        and_operator,
        or_operator,
        not_operator,
        proximity_operator,  // `proximity` says which
        must,                // + before something
        must_not,            // - before something
        tilde,               // ~ or ~2 right behind a word, phrase or bracket: `text` is the number
        weight,              // ^2 right behind one: `text` is the number
        end,
    };

    Kind kind = Kind::end;
    std::string text;
    ByteRange bytes;             // in the query
    std::size_t text_begin = 0;  // where `text` stands in the query
    const Field* field = nullptr;
    ProximityForm proximity{};
    FunctionForm function{};
};

struct LexedQuery {
    std::vector<QueryToken> tokens;  // the last one is `end`
    std::vector<QueryWarning> warnings;
};

/// paris -title:"gold medal"~2  ->  word(paris) must_not field(title) phrase(gold medal) tilde(2) end
///
/// Throws QueryError for an unknown field and for an operator with a number that it cannot have.
LexedQuery lex_query(std::string_view query);

}  // namespace news
