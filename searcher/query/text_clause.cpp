// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/text_clause.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/analysis/analyzer.hpp"
#include "common/analysis/fold.hpp"
#include "common/text.hpp"
#include "searcher/query/foreign_forms.hpp"
#include "searcher/query/typed_word.hpp"

namespace news {
namespace {

constexpr std::size_t longest_phrase = 100;  // words
constexpr std::size_t most_wildcards = 20;   // of a query
constexpr unsigned most_edits = 2;
constexpr std::string_view phrase_hint = "Some words of it, next to each other, find the same.";
constexpr std::string_view wildcard_hint = "Write the words that are meant: (immigrant OR immigration)";

std::string written_forms(const std::vector<QueryWord>& words) {
    std::string written;
    for (const QueryWord& word : words)
        written += (written.empty() ? "" : " ") + word.written;
    return written;
}

std::vector<PhrasePart> as_parts(std::vector<QueryWord> words) {
    return {std::make_move_iterator(words.begin()), std::make_move_iterator(words.end())};
}

/// The first term that finds the word alone; empty if none does.
std::string single_term(const QueryWord& word) {
    for (const std::vector<QueryTerm>& terms : word.alternatives) {
        const bool is_plain = terms.size() == 1 && (terms.front().kind == QueryTerm::Kind::word ||
                                                    terms.front().kind == QueryTerm::Kind::whole);
        if (is_plain) return terms.front().text;
    }
    return {};
}

bool is_word(const PhrasePart& part) {
    return std::holds_alternative<QueryWord>(part);
}

bool is_gap(const PhrasePart& part) {
    return std::holds_alternative<WordGap>(part);
}

}  // namespace

std::optional<QueryNode> TextClauseReader::read(const QueryToken& token, const QueryToken* tilde,
                                                const Field* field) {
    if (token.kind == QueryToken::Kind::exact_word) {
        if (tilde != nullptr)
            fail(token.bytes.begin, "= and ~ contradict each other",
                 "=gorbachov is the exact form, gorbachov~1 any that is like it.");
        return read_exact(token, field);
    }
    const bool is_name = field != nullptr && field->match == FieldMatch::names;
    if (token.kind == QueryToken::Kind::phrase) {
        if (!is_name) return read_phrase(token, tilde, field);
        if (tilde != nullptr)
            fail(tilde->bytes.begin, "names in quotes stand in any order; ~ has no place",
                 fmt::format("Behind a single name it allows other spellings: {}:basilan~1", field->name));
        return read_names(token, *field);
    }
    if (tilde != nullptr) return read_fuzzy(token, *tilde, field);
    if (has_wildcard(token.text)) return read_wildcards(token, field);
    return is_name ? read_names(token, *field) : read_word(token, field);
}

std::optional<QueryNode> TextClauseReader::read_word(const QueryToken& token, const Field* field) {
    // "AND, then" is no acronym.
    const bool is_operator = is_boolean_operator(without_trailing_punctuation(token.text));
    std::vector<QueryWord> words =
        words_of(is_operator ? ascii_lower(token.text) : token.text, token.text_begin);
    if (words.empty() && field != nullptr)
        fail(token.bytes.begin, "there is no word in this", std::string(no_word_hint));
    if (words.empty()) {
        if (const std::string told = told_of_lost(token.bytes.of(query_)); !told.empty())
            warn(token.bytes.begin, told);
        return std::nullopt;
    }
    if (words.size() > longest_phrase)
        fail(token.bytes.begin, fmt::format("a phrase has at most {} words", longest_phrase),
             std::string(phrase_hint));
    if (words.size() == 1) return QueryNode{WordNode{field, std::move(words.front()), WordMatch::stemmed}};
    return QueryNode{PhraseNode{field, as_parts(std::move(words)), 0}};
}

QueryNode TextClauseReader::read_exact(const QueryToken& token, const Field* field) {
    if (field != nullptr && field->match == FieldMatch::names)
        fail(token.bytes.begin, fmt::format("{}: takes names without =", field->name),
             fmt::format("For example {}", field->example));
    if (has_wildcard(token.text))
        fail(token.bytes.begin, "= and wildcards contradict each other",
             "=Paris is the exact form, par* any word that begins so.");
    std::vector<QueryWord> words = query_words(token.text);
    if (words.size() != 1) {
        fail(token.bytes.begin, "= wants one word behind it",
             "Several exact words stand next to each other as =Marine PRE/1 =Corps.");
    }
    words.front().bytes = {token.text_begin, token.bytes.end};
    return {WordNode{field, std::move(words.front()), WordMatch::exact}};
}

QueryNode TextClauseReader::read_fuzzy(const QueryToken& token, const QueryToken& tilde, const Field* field) {
    const unsigned edits = tilde.text.empty() ? 1 : number_of(tilde.text).value_or(0);
    if (edits == 0 || edits > most_edits)
        fail(tilde.bytes.begin, "~ behind a word allows 1 or 2 edits: gorbachov~1",
             "For words that differ more, write a wildcard: gorba*");
    if (has_wildcard(token.text))
        fail(tilde.bytes.begin, "~ and wildcards contradict each other",
             "Write either gorbachov~1 or gorba*.");
    const std::vector<QueryWord> words = query_words(token.text);
    const std::string folded = words.size() == 1 ? single_term(words.front()) : "";
    if (folded.empty()) {
        fail(tilde.bytes.begin, "~ wants one word before it",
             "Words near each other are written \"oil pipeline\"~3 or oil NEAR/3 pipeline.");
    }
    if (count_code_points(folded) < edits + 2)
        fail(tilde.bytes.begin, fmt::format("~{} wants a word of at least {} letters", edits, edits + 2),
             "Short words are like too many others; write those that are meant: (cat OR cats)");
    if (++wildcard_count_ > most_wildcards)
        fail(token.bytes.begin, fmt::format("a query has at most {} words with *, ? or ~", most_wildcards),
             std::string(wildcard_hint));
    return {FuzzyNode{field, folded, edits}};
}

std::optional<QueryNode> TextClauseReader::read_wildcards(const QueryToken& token, const Field* field) {
    std::vector<PhrasePart> parts = pattern_parts(token.text, token.text_begin);
    const bool is_name = field != nullptr && field->match == FieldMatch::names;
    // Each ? was punctuation ("paris?-").
    if (std::all_of(parts.begin(), parts.end(), is_word))
        return is_name ? read_names(token, *field) : read_word(token, field);
    if (parts.size() == 1 && std::holds_alternative<WildcardPattern>(parts.front()))
        return QueryNode{WildcardNode{field, std::get<WildcardPattern>(parts.front()).pattern}};
    if (is_name)
        fail(token.bytes.begin, fmt::format("{}: takes wildcards in one name at a time", field->name),
             fmt::format("For example {0}:Rebel* {0}:Basilan", field->name));
    return QueryNode{PhraseNode{field, std::move(parts), 0}};
}

QueryNode TextClauseReader::read_phrase(const QueryToken& token, const QueryToken* tilde,
                                        const Field* field) {
    std::vector<PhrasePart> parts = phrase_parts(token);
    if (parts.empty()) fail(token.bytes.begin, "there is no word in this", std::string(no_word_hint));
    if (parts.size() > longest_phrase)
        fail(token.bytes.begin, fmt::format("a phrase has at most {} words", longest_phrase),
             std::string(phrase_hint));
    const unsigned slack = tilde == nullptr ? 0 : slack_of(*tilde, parts.size());
    const auto* pattern = std::get_if<WildcardPattern>(&parts.front());
    if (parts.size() == 1 && pattern != nullptr) return {WildcardNode{field, pattern->pattern}};
    return {PhraseNode{field, std::move(parts), slack}};
}

unsigned TextClauseReader::slack_of(const QueryToken& tilde, std::size_t part_count) {
    const auto slack = number_of(tilde.text);
    if (!slack || *slack > longest_distance) {
        fail(tilde.bytes.begin,
             fmt::format("~ behind a phrase wants a number of words from 0 to {}", longest_distance),
             "They may stand between those of the phrase: \"oil pipeline\"~3");
    }
    if (part_count > 1 || *slack == 0) return *slack;
    warn(tilde.bytes.begin, fmt::format("nothing stands between one word; ~{} is left out", *slack));
    return 0;
}

QueryNode TextClauseReader::read_names(const QueryToken& token, const Field& field) {
    const PatternReading reading = has_wildcard(token.text) ? read_pattern(token.text) : PatternReading{};
    const bool has_pattern = !std::all_of(reading.parts.begin(), reading.parts.end(), is_word);
    if (has_pattern || !reading.problem.empty()) {
        fail(token.text_begin,
             fmt::format("{}: takes wildcards in one name at a time, without quotes", field.name),
             fmt::format("For example {}:Rebel* {}:Basilan", field.name, field.name));
    }
    std::vector<std::string> names = split_folded_words(token.text);
    const std::string example = fmt::format("For example {}", field.example);
    if (names.empty()) fail(token.bytes.begin, "there is no name in this", example);
    const bool is_list =
        token.kind == QueryToken::Kind::word && names.size() > 1 && token.text.find(',') != std::string::npos;
    if (is_list) {
        warn(token.bytes.begin,
             fmt::format("{0} is one author; either of two is written {1}:(a OR b)", token.text, field.name));
    }
    if (names.size() > longest_phrase)
        fail(token.bytes.begin, fmt::format("an author has at most {} names", longest_phrase), example);
    return {NameNode{&field, std::move(names)}};
}

std::vector<QueryWord> TextClauseReader::words_of(std::string_view text, std::size_t begin) {
    std::vector<QueryWord> words = query_words(text, capitals_.meaning());
    warn_of_lost_signs(text, words, begin);
    capitals_.mind(text, words, begin);
    for (QueryWord& word : words)
        word.bytes = {word.bytes.begin + begin, word.bytes.end + begin};
    return words;
}

/// A sign that is not searched must be said, or the hits look like a fault.
void TextClauseReader::warn_of_lost_signs(std::string_view text, const std::vector<QueryWord>& words,
                                          std::size_t begin) {
    constexpr std::array<std::string_view, 11> signs{"+", "#", "@", "$", "%", "£", "€", "¥", "=", "~", "^"};
    if (words.empty()) return;
    const std::string written = written_forms(words);
    const bool loses = std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return text.find(sign) != std::string_view::npos && written.find(sign) == std::string::npos;
    });
    if (loses) warn(begin, fmt::format("{} is searched as {}", trim(text), written));
}

/// Words are cut from the longest runs without a wildcard: some are only seen from their neighbours.
std::vector<PhrasePart> TextClauseReader::phrase_parts(const QueryToken& token) {
    const std::string_view text = token.text;
    std::vector<PhrasePart> parts;
    std::size_t run = 0;  // begin of the words since the last wildcard
    const auto finish_run = [&](std::size_t end) {
        for (PhrasePart& part : as_parts(words_of(text.substr(run, end - run), token.text_begin + run)))
            parts.push_back(std::move(part));
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        std::size_t end = at;
        while (at < text.size() && !is_space(next_code_point(text, at)))
            end = at;
        const std::string_view chunk = text.substr(start, end - start);
        refuse_word_form(chunk, token.text_begin + start);
        if (!has_wildcard(chunk)) continue;
        finish_run(start);
        append_chunk(parts, chunk, token.text_begin + start);
        run = end;
    }
    finish_run(text.size());
    trim_gaps(parts, token.bytes.begin);
    return parts;
}

void TextClauseReader::append_chunk(std::vector<PhrasePart>& parts, std::string_view chunk,
                                    std::size_t begin) {
    if (without_trailing_punctuation(chunk).find_first_not_of('*') == std::string_view::npos) {
        parts.emplace_back(WordGap{});
        return;
    }
    for (PhrasePart& part : pattern_parts(chunk, begin))
        parts.push_back(std::move(part));
}

void TextClauseReader::refuse_word_form(std::string_view chunk, std::size_t begin) const {
    if (chunk.find("://") != std::string_view::npos) return;
    const TypedWord form = read_typed_word(chunk);
    const bool is_plain = form.exact.empty() && form.edits.empty() && form.weight.empty();
    if (is_plain || query_words(form.body).empty()) return;
    fail(begin, "=word, ~1 and ^2 do not work inside a phrase",
         "Single words can stand next to each other: =Marine PRE/1 corps~1");
}

std::vector<PhrasePart> TextClauseReader::pattern_parts(std::string_view chunk, std::size_t begin) {
    PatternReading reading = read_pattern(chunk);
    if (!reading.problem.empty()) fail(begin, reading.problem, reading.hint);
    if (reading.parts.size() > longest_phrase)
        fail(begin, fmt::format("a phrase has at most {} words", longest_phrase), std::string(phrase_hint));
    wildcard_count_ += static_cast<std::size_t>(
        std::count_if(reading.parts.begin(), reading.parts.end(),
                      [](const PhrasePart& part) { return std::holds_alternative<WildcardPattern>(part); }));
    if (wildcard_count_ > most_wildcards)
        fail(begin, fmt::format("a query has at most {} words with *, ? or ~", most_wildcards),
             std::string(wildcard_hint));
    return std::move(reading.parts);
}

void TextClauseReader::trim_gaps(std::vector<PhrasePart>& parts, std::size_t begin) {
    const std::size_t count = parts.size();
    const auto first = std::find_if_not(parts.begin(), parts.end(), is_gap);
    parts.erase(parts.begin(), first);
    while (!parts.empty() && is_gap(parts.back()))
        parts.pop_back();
    if (parts.size() < count && !parts.empty())
        warn(begin, "a * at the beginning or end of a phrase is left out");
}

}  // namespace news
