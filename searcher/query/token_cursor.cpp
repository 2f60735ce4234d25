// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/token_cursor.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace news {
namespace {

/// What to do about an operator that stands alone.
std::string operator_hint(const QueryToken& op) {
    if (op.kind == QueryToken::Kind::must || op.kind == QueryToken::Kind::must_not)
        return fmt::format("{0} stands right before what it is about: {0}sport", op.text);
    return fmt::format("To search for \"{0}\" itself, put it in quotes.", op.text);
}

bool is_bound(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789-") == std::string_view::npos;
}

/// What stands between two bounds elsewhere.
bool joins_bounds(std::string_view text) {
    constexpr std::array<std::string_view, 5> joints{"-", "–", "—", "to", "until"};
    return std::find(joints.begin(), joints.end(), text) != joints.end();
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
    if (!is_range || token().kind != Kind::values) return;
    warn_of_torn_range(field);
    if (next_token().kind != Kind::word) return;
    const std::string& next = next_token().text;
    if (next.starts_with("..")) {
        fail_at(next_token().bytes.begin, fmt::format("the range of {}: has a space in it", field.name),
                fmt::format("For example {}",
                            field.id == FieldId::word_count ? "words:500..1000" : "date:2018-05..2018-08"));
    }
    if (token().text.ends_with("..") && is_bound(next)) {
        warn(token().bytes.end - 1,
             fmt::format("the range ends here, {2} is searched as a word; without the space it is {0}:{1}{2}",
                         field.name, token().text, next));
    }
}

/// date:2018 - 2019, of which a hyphen alone is no token; date:2018 -2019, date:2018 to 2019
void TokenCursor::warn_of_torn_range(const Field& field) {
    const std::size_t end = token().bytes.end;
    const std::size_t hyphen = query_.find_first_not_of(' ', end);
    const bool is_hyphen = hyphen < next_token().bytes.begin && query_[hyphen] == '-';
    const QueryToken& joint = next_token();
    const bool is_joined =
        joint.kind == Kind::must_not || (joint.kind == Kind::word && joins_bounds(joint.text));
    if (!(is_hyphen || is_joined) || !is_bound(token().text)) return;
    const QueryToken& last = is_hyphen ? next_token() : lexed_.tokens[at_ + 2];
    constexpr std::size_t shortest_date = 4;
    const bool is_short = field.match == FieldMatch::dates && last.text.size() < shortest_date;
    if (last.kind != Kind::word || is_short || !is_bound(last.text)) return;
    warn(is_hyphen ? hyphen : joint.bytes.begin,
         fmt::format("{2} is no part of the {0}: here; a range is written {0}:{1}..{2}", field.name,
                     token().text, last.text));
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
