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

void TokenCursor::mind_lost_range(const Field& field) {
    const bool is_range = field.match == FieldMatch::dates || field.match == FieldMatch::count;
    if (!is_range || token().kind != Kind::values || next_token().kind != Kind::word) return;
    const std::string& next = next_token().text;
    if (next.starts_with("..")) {
        fail_at(next_token().bytes.begin, fmt::format("the range of {}: has a space in it", field.name),
                fmt::format("For example {}",
                            field.id == FieldId::word_count ? "words:500..1000" : "date:2018-05..2018-08"));
    }
    const bool is_end = next.find_first_not_of("0123456789-") == std::string::npos;
    if (token().text.ends_with("..") && is_end) {
        warn(token().bytes.end - 1,
             fmt::format("the range ends here, {2} is searched as a word; without the space it is {0}:{1}{2}",
                         field.name, token().text, next));
    }
}

void TokenCursor::warn_of_lost_list(const Field& field) {
    const bool is_names = field.match == FieldMatch::names && token().kind == Kind::word;
    if (is_names && token().text.ends_with(',') && next_token().kind == Kind::word) {
        warn(token().bytes.end - 1,
             fmt::format("{0}: ends here; either of two authors is written {0}:(a OR b)", field.name));
    }
    const bool is_list_begun =
        token().kind == Kind::values && token().text.ends_with(',') && next_token().kind != Kind::end;
    if (!is_list_begun) return;
    warn(token().bytes.end - 1,
         fmt::format("the list of {0}: ends here; write {0}:a,b without a space, or {0}:(a OR b)",
                     field.name));
}

}  // namespace news
