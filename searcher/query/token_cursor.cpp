// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/token_cursor.hpp"

namespace news {

bool TokenCursor::is_sign() const {
    const Kind kind = token().kind;
    return kind == Kind::not_operator || kind == Kind::must || kind == Kind::must_not;
}

bool TokenCursor::begins_unit() const {
    const Kind kind = token().kind;
    return kind != Kind::end && kind != Kind::close && kind != Kind::and_operator &&
           kind != Kind::or_operator && kind != Kind::proximity_operator;
}

void TokenCursor::expect_operand() const {
    if (!begins_unit())
        fail_at(passed_token().bytes.begin, passed_token().text + " wants something on its right");
}

void TokenCursor::refuse_operator_at_begin() const {
    const Kind kind = token().kind;
    if (kind == Kind::and_operator || kind == Kind::or_operator || kind == Kind::proximity_operator)
        fail(token().text + " wants something on its left",
             "To search for the word, write it in lower case.");
}

}  // namespace news
