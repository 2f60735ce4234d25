// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/lexer.hpp"

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/query/foreign_forms.hpp"
#include "searcher/query/quotes.hpp"
#include "searcher/query/typed_word.hpp"

namespace news {
namespace {

constexpr std::string_view curly_open = "“";
constexpr std::string_view curly_close = "”";

class Lexer {
  public:
    explicit Lexer(std::string_view query) : query_(query) {}

    LexedQuery lex() {
        while (skip_spaces()) {
            const bool is_taken = take_values() || take_bracket() || take_sign() || take_phrase() ||
                                  take_field() || take_operator() || take_function();
            if (!is_taken) take_word();
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
        if (!is_direct && is_boolean_operator(word_at())) return false;
        if (is_direct) refuse_scope_of_values();
        const std::size_t start = at_;
        while (at_ < query_.size()) {
            std::size_t next = at_;
            const char32_t c = next_code_point(query_, next);
            if (c == '(') next = at_ + bracket_in_address(rest());
            if (is_space(c) || c == ')' || next == at_) break;
            at_ = next;
            if (query_.substr(0, at_).ends_with('"')) skip_to_quote(next - 1, "\"");
            if (query_.substr(0, at_).ends_with(curly_open))
                skip_to_quote(next - curly_open.size(), curly_close);
        }
        push(Kind::values, start, std::string(query_.substr(start, at_ - start)));
        return true;
    }

    void refuse_scope_of_values() const {
        const std::string_view name = rest().substr(0, 5);
        if (!equal_ignoring_case(name, "any:(") && !equal_ignoring_case(name, "all:(")) return;
        throw QueryError(query_, at_, fmt::format("{} has no place behind a filter", name.substr(0, 4)),
                         "Any of several values is written source:(nyt OR bbc).");
    }

    /// From behind an opening quote to behind the closing one.
    void skip_to_quote(std::size_t open, std::string_view close) {
        const std::size_t end = query_.find(close, at_);
        if (end == std::string_view::npos) warn(open, "the quote is not closed; read to the end");
        at_ = end == std::string_view::npos ? query_.size() : end + close.size();
    }

    QueryToken& push(Kind kind, std::size_t begin, std::string text) {
        QueryToken token;
        token.kind = kind;
        token.text = std::move(text);
        token.bytes = {begin, at_};
        token.text_begin = begin;
        return lexed_.tokens.emplace_back(std::move(token));
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

    bool take_bracket() {
        const char c = query_[at_];
        if (c != '(' && c != ')') return false;
        const std::size_t start = at_++;
        note_bracket(c);
        push(c == '(' ? Kind::open : Kind::close, start, std::string(1, c));
        if (c == ')') take_suffixes();
        return true;
    }

    bool take_sign() {
        const char c = query_[at_];
        if (c != '+' && c != '-') return false;
        const std::size_t start = at_++;
        // " -- " between words is a dash, however it is typed.
        const bool is_sign = at_ < query_.size() && !at_space(at_) && query_[at_] != c;
        if (!is_sign) return true;
        const bool is_doubled = start > 0 && query_[start - 1] == c;
        if (is_doubled) warn(start, fmt::format("{0}{0}{1} is read as {0}{1}", c, word_at()));
        push(c == '+' ? Kind::must : Kind::must_not, start, std::string(1, c));
        return true;
    }

    bool take_phrase() {
        const std::size_t start = at_;
        const auto quoted = read_quoted(query_, start);
        if (!quoted) return false;
        if (!quoted->is_closed) warn(start, "the quote is not closed; read to the end");
        at_ = quoted->end;
        push(Kind::phrase, start, std::string(quoted->text.of(query_))).text_begin = quoted->text.begin;
        take_suffixes();
        return true;
    }

    /// ~3 and ^2 right behind a phrase or a bracket.
    void take_suffixes() {
        while (rest().starts_with('~') || rest().starts_with('^')) {
            const std::size_t start = at_;
            const std::size_t end = query_.find_first_not_of("0123456789.", start + 1);
            const std::string_view suffix = query_.substr(start, end - start);  // up to the end if npos
            push_suffix(without_trailing_punctuation(suffix), start);
        }
    }

    void push_suffix(std::string_view suffix, std::size_t start) {
        at_ = start + suffix.size();
        const Kind kind = suffix.front() == '~' ? Kind::tilde : Kind::weight;
        push(kind, start, std::string(suffix.substr(1))).text_begin = start + 1;
    }

    /// A run of letters and a colon. "http://" is no field, nor is "15:30".
    bool take_field() {
        const std::size_t start = at_;
        std::size_t colon = at_;
        while (colon < query_.size() && (is_ascii_letter(query_[colon]) || query_[colon] == '_'))
            ++colon;
        const std::string_view name = query_.substr(start, colon - start);
        if (name.empty() || colon == query_.size() || query_[colon] != ':') return false;
        const Field* field = find_field(name);
        const bool takes_address = field != nullptr && field->match == FieldMatch::url;
        if (query_.substr(colon).starts_with("://") && !takes_address) return false;
        const bool is_punctuation = colon + 1 == query_.size() || at_space(colon + 1);
        if (take_scope(name)) return true;
        if (field == nullptr && (is_punctuation || field_before() != nullptr)) return false;
        if (field == nullptr) unknown_field(name);
        at_ = colon + 1;
        push(Kind::field, start, std::string(name)).field = field;
        return true;
    }

    /// any:( or all:(, also with spaces before the bracket; "any: a" is two words.
    bool take_scope(std::string_view name) {
        const bool is_any = equal_ignoring_case(name, "any");
        if (!is_any && !equal_ignoring_case(name, "all")) return false;
        const std::size_t start = at_;
        const std::string_view behind = query_.substr(start + name.size() + 1);
        if (!trim(behind).starts_with('(')) {
            if (behind.empty() || at_space(query_.size() - behind.size())) return false;
            throw QueryError(query_, start, fmt::format("{}: wants brackets behind it", name),
                             fmt::format("For example {}:(paris lyon)", ascii_lower(name)));
        }
        at_ += name.size() + 1;
        push(is_any ? Kind::any_of : Kind::all_of, start, std::string(name));
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
        next_code_point(query_, end);  // it may be a quote that holds nothing
        while (end < query_.size()) {
            std::size_t next = end;
            const char32_t c = next_code_point(query_, next);
            const bool is_address = query_.substr(at_, end - at_).find("://") != std::string_view::npos;
            if (c == '(') next = end + (is_address ? bracket_in_address(query_.substr(end)) : 0);
            if (is_space(c) || c == ')' || next == end || is_quote(c)) break;
            end = next;
        }
        return end;
    }

    std::string_view word_at() const { return query_.substr(at_, word_end() - at_); }

    bool take_operator() {
        const std::size_t start = at_;
        const std::string_view word = word_at();
        if (is_boolean_operator(word)) {
            at_ += word.size();
            const Kind not_and = word == "OR" ? Kind::or_operator : Kind::not_operator;
            push(word == "AND" ? Kind::and_operator : not_and, start, std::string(word));
            return true;
        }
        const ProximityReading reading = read_proximity(rest(), word);
        if (!reading.problem.empty())
            throw QueryError(query_, start, reading.problem, "For example: paris NEAR/5 balcony");
        if (!reading.form) return false;
        at_ += reading.form->length;
        const std::string written(query_.substr(start, at_ - start));
        if (written == "NEAR") warn(start, fmt::format("NEAR is read as NEAR/{}", reading.form->distance));
        push(Kind::proximity_operator, start, written).proximity = *reading.form;
        return true;
    }

    bool take_function() {
        const std::size_t start = at_;
        const std::string_view word = word_at();
        const auto form = read_function(rest(), word);
        if (!form) return false;
        if (form->count == 0) {
            throw QueryError(query_, start,
                             fmt::format("{} wants a number from 1 to {}", word, with_thousands(form->most)),
                             "For example: atleast3(paris), first50(paris)");
        }
        at_ += word.size();
        push(Kind::function, start, std::string(word)).function = *form;
        return true;
    }

    void warn_of_foreign_form(std::string_view word) {
        const std::string_view before =
            lexed_.tokens.empty() ? std::string_view{} : lexed_.tokens.back().bytes.of(query_);
        const std::string doubt = doubt_about({before, word, rest().substr(word.size())});
        if (!doubt.empty()) warn(at_, doubt);
    }

    void take_word() {
        std::size_t start = at_;
        warn_of_foreign_form(word_at());
        const TypedWord form = read_typed_word(word_at());
        const std::size_t end = word_end();
        at_ = start + form.exact.size() + form.body.size();
        const Kind kind = form.exact.empty() ? Kind::word : Kind::exact_word;
        push(kind, start, std::string(form.body)).text_begin = start + form.exact.size();
        for (const std::string_view suffix : {form.edits, form.weight}) {
            if (!suffix.empty()) push_suffix(suffix, at_);
        }
        at_ = end;
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
