// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/tokenizer.hpp"
#include "common/fields.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

/// What a query is made of, from left to right.
struct QueryToken {
    enum class Kind : std::uint8_t {
        word,
        phrase,  // text without its quotes
        field,   // the name and its colon; `field` says which
        values,  // of a field that is matched whole: a, "b c",d as written
        open,
        close,
        and_operator,
        or_operator,
        not_operator,
        must,      // + before something
        must_not,  // - before something
        end,
    };

    Kind kind = Kind::end;
    std::string text;
    ByteRange bytes;  // in the query
    const Field* field = nullptr;
};

struct LexedQuery {
    std::vector<QueryToken> tokens;  // the last one is `end`
    std::vector<QueryWarning> warnings;
};

/// paris -title:"gold medal"  ->  word(paris) must_not field(title) phrase(gold medal) end
///
/// Throws QueryError for an unknown field and for forms of the language that this version does not have: a
/// star taken for punctuation would be a silent misread.
LexedQuery lex_query(std::string_view query);

}  // namespace news
