// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/lexer.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/reserved_forms.hpp"

namespace news {
namespace {

/// What people's keyboards and the pages they copy from put around a phrase.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> quote_pairs{
    {{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}}};

constexpr std::string_view curly_open = "“";
constexpr std::string_view curly_close = "”";

class Lexer {
  public:
    explicit Lexer(std::string_view query) : query_(query) {}

    LexedQuery lex() {
        while (skip_spaces()) {
            if (!take_values() && !take_mark() && !take_phrase() && !take_field()) take_word();
        }
        push(QueryToken::Kind::end, query_.size(), {});
        return std::move(lexed_);
    }

  private:
    using Kind = QueryToken::Kind;

    std::string_view rest() const { return query_.substr(at_); }

    bool skip_spaces() {
        while (at_ < query_.size()) {
            std::size_t next = at_;
            if (!is_space(next_code_point(query_, next))) return true;
            at_ = next;
        }
        return false;
    }

    bool at_space(std::size_t at) const { return is_space(next_code_point(query_, at)); }

    /// A field name stands right before the value at hand.
    const Field* field_before() const {
        const bool after_field = !lexed_.tokens.empty() && lexed_.tokens.back().kind == Kind::field;
        return after_field ? lexed_.tokens.back().field : nullptr;
    }

    /// Right behind a field that is matched whole, everything up to a space or bracket is its value, whatever
    /// it would mean elsewhere; commas part several, quotes hold one together.
    bool take_values() {
        const bool is_direct = is_matched_whole(field_before());
        if ((!is_direct && value_depth_ == 0) || query_[at_] == '(' || query_[at_] == ')') return false;
        if (!is_direct && is_operator(query_.substr(at_, word_end() - at_))) return false;
        const std::size_t start = at_;
        while (at_ < query_.size() && query_[at_] != '(' && query_[at_] != ')') {
            std::size_t next = at_;
            if (is_space(next_code_point(query_, next))) break;
            at_ = next;
            if (query_.substr(0, at_).ends_with('"')) skip_to_quote(next - 1, "\"");
            if (query_.substr(0, at_).ends_with(curly_open))
                skip_to_quote(next - curly_open.size(), curly_close);
        }
        push(Kind::values, start, std::string(query_.substr(start, at_ - start)));
        return true;
    }

    /// From behind an opening quote to behind the closing one.
    void skip_to_quote(std::size_t open, std::string_view close) {
        const std::size_t end = query_.find(close, at_);
        if (end == std::string_view::npos) warn(open, "the quote is not closed; read to the end");
        at_ = end == std::string_view::npos ? query_.size() : end + close.size();
    }

    void push(Kind kind, std::size_t begin, std::string text, const Field* field = nullptr) {
        lexed_.tokens.push_back({kind, std::move(text), {begin, at_}, field});
    }

    void warn(std::size_t byte, std::string message) {
        lexed_.warnings.push_back({column_of(query_, byte), std::move(message)});
    }

    /// Keeps the field whose values the brackets at hand hold: source:(nyt OR (bbc OR "le monde")).
    void note_bracket(char bracket) {
        if (bracket == ')') {
            if (value_depth_ > 0) --value_depth_;
        } else if (value_depth_ > 0 || is_matched_whole(field_before())) {
            ++value_depth_;
        }
    }

    static bool is_matched_whole(const Field* field) {
        return field != nullptr && field->match != FieldMatch::words && field->match != FieldMatch::names;
    }

    bool take_mark() {
        const char c = query_[at_];
        const std::size_t start = at_;
        if (c == '(' || c == ')') {
            ++at_;
            note_bracket(c);
            push(c == '(' ? Kind::open : Kind::close, start, std::string(1, c));
            return true;
        }
        if (c == '+' || c == '-') {
            // " -- " between words is a dash, however it is typed.
            while (at_ < query_.size() && (query_[at_] == '+' || query_[at_] == '-'))
                ++at_;
            const bool before_something = at_ < query_.size() && !at_space(at_);
            // Alone it is a dash between words.
            if (before_something && at_ - start == 1)
                push(c == '+' ? Kind::must : Kind::must_not, start, std::string(1, c));
            return true;
        }
        return false;
    }

    bool take_phrase() {
        const std::size_t start = at_;
        const auto quotes = std::find_if(quote_pairs.begin(), quote_pairs.end(),
                                         [&](const auto& pair) { return rest().starts_with(pair.first); });
        if (quotes == quote_pairs.end()) return false;
        const auto [open, close] = *quotes;
        at_ += open.size();
        const std::size_t text_start = at_;
        skip_to_quote(start, close);
        const bool is_closed = at_ - text_start >= close.size() && query_.substr(0, at_).ends_with(close);
        const std::size_t text_end = is_closed ? at_ - close.size() : at_;
        refuse_reserved_phrase(text_start, text_end);
        push(Kind::phrase, start, std::string(query_.substr(text_start, text_end - text_start)));
        return true;
    }

    void refuse_reserved_phrase(std::size_t start, std::size_t end) {
        std::size_t word_start = start;
        for (const std::string_view word : split(query_.substr(start, end - start), ' ')) {
            const std::string form = reserved_form(word);
            if (form.starts_with("wildcards")) refuse(word_start, form);
            word_start += word.size() + 1;
        }
        if (rest().starts_with('~')) refuse(at_, "phrases with slack (~)");
        if (rest().starts_with('^')) refuse(at_, "weights (^)");
    }

    [[noreturn]] void refuse(std::size_t byte, const std::string& form) const {
        throw QueryError(query_, byte, form + " are not part of this version's language",
                         "Plain words match all forms of the same stem; \"quotes\" ask for a phrase.");
    }

    /// A run of letters and a colon. "http://" is no field, nor is "15:30".
    bool take_field() {
        if (field_before() != nullptr) return false;
        const std::size_t start = at_;
        std::size_t colon = at_;
        while (colon < query_.size() && (is_ascii_letter(query_[colon]) || query_[colon] == '_'))
            ++colon;
        const std::string_view name = query_.substr(start, colon - start);
        if (name.empty() || colon == query_.size() || query_[colon] != ':') return false;
        if (query_.substr(colon).starts_with("://")) return false;
        const Field* field = find_field(name);
        const bool is_punctuation = colon + 1 == query_.size() || at_space(colon + 1);
        if (field == nullptr && is_punctuation) return false;
        if (field == nullptr) unknown_field(name);
        at_ = colon + 1;
        push(Kind::field, start, std::string(name), field);
        return true;
    }

    [[noreturn]] void unknown_field(std::string_view name) const {
        const std::string_view nearest = nearest_field_name(name);
        const std::string guess = nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest);
        throw QueryError(query_, at_, fmt::format("no field \"{}\"{}", name, guess),
                         "To search for the colon's sides as words, put a space behind it. "
                         "newssearch --help lists the fields.");
    }

    std::size_t word_end() const {
        std::size_t end = at_;
        while (end < query_.size()) {
            std::size_t next = end;
            const char32_t c = next_code_point(query_, next);
            if (is_space(c) || c == '(' || c == ')' || c == '"' || c == U'“' || c == U'”' || c == U'«' ||
                c == U'»')
                break;
            end = next;
        }
        return std::max(end, at_ + 1);
    }

    static bool is_operator(std::string_view word) { return word == "AND" || word == "OR" || word == "NOT"; }

    void take_word() {
        const std::size_t start = at_;
        at_ = word_end();
        const std::string_view word = query_.substr(start, at_ - start);
        if (is_operator(word)) {
            push(word == "AND"  ? Kind::and_operator
                 : word == "OR" ? Kind::or_operator
                                : Kind::not_operator,
                 start, std::string(word));
        } else {
            const std::string form = rest().starts_with('(') ? reserved_function(word) : reserved_form(word);
            if (!form.empty()) refuse(start, form);
            push(Kind::word, start, std::string(without_trailing_punctuation(word)));
        }
    }

    std::string_view query_;
    std::size_t at_ = 0;
    int value_depth_ = 0;  // open brackets since one that a field's values stand in
    LexedQuery lexed_;
};

}  // namespace

LexedQuery lex_query(std::string_view query) {
    return Lexer{query}.lex();
}

}  // namespace news
