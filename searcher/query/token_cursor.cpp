// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/token_cursor.hpp"

#include <fmt/format.h>

namespace news {
namespace {

/// What to do about an operator that stands alone.
std::string operator_hint(const QueryToken& op) {
    if (op.kind == QueryToken::Kind::must || op.kind == QueryToken::Kind::must_not)
        return fmt::format("{0} stands right before what it is about: {0}sport", op.text);
    return fmt::format("To search for \"{0}\" itself, put it in quotes.", op.text);
}

}  // namespace

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
    if (begins_unit()) return;
    const QueryToken& op = passed_token();
    fail_at(op.bytes.begin, op.text + " wants something on its right", operator_hint(op));
}

void TokenCursor::refuse_operator_at_begin() const {
    const Kind kind = token().kind;
    if (kind == Kind::and_operator || kind == Kind::or_operator || kind == Kind::proximity_operator)
        fail(token().text + " wants something on its left", operator_hint(token()));
}

void TokenCursor::refuse_loose_value(const Field* field) const {
    const Kind kind = token().kind;
    const bool is_value = kind == Kind::word || kind == Kind::phrase || kind == Kind::values;
    if (field == nullptr || field->match == FieldMatch::words || !is_value) return;
    if (kind == Kind::values && passed_token().text.ends_with(',')) return;
    fail(fmt::format("{}: takes whole values", field->name),
         "Put several words in quotes, or OR between several values.");
}

void TokenCursor::warn_of_lost_list(const Field& field) {
    const bool is_list_begun =
        token().kind == Kind::values && token().text.ends_with(',') && next_token().kind != Kind::end;
    if (!is_list_begun) return;
    warn(token().bytes.end - 1,
         fmt::format("the list of {0}: ends here; write {0}:a,b without a space, or {0}:(a OR b)",
                     field.name));
}

}  // namespace news
