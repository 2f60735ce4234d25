// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/clause_reader.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "common/analysis/analyzer.hpp"
#include "common/article.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "searcher/query/canonical.hpp"

namespace news {
namespace {

std::vector<std::string> written_forms(const std::vector<QueryWord>& words) {
    std::vector<std::string> written;
    written.reserve(words.size());
    for (const QueryWord& word : words)
        written.push_back(word.written);
    return written;
}

/// The values of a list, without their quotes; a quoted one may hold commas.
std::vector<std::string> values_of(const QueryToken& token) {
    if (token.kind == QueryToken::Kind::phrase) return {token.text};
    std::vector<std::string> values(1);
    std::string_view closing;  // the quote that ends the value at hand
    for (std::size_t at = 0; at < token.text.size();) {
        const std::size_t start = at;
        next_code_point(token.text, at);
        const std::string_view character = std::string_view(token.text).substr(start, at - start);
        if (!closing.empty() && character == closing) {
            closing = {};
        } else if (closing.empty() && (character == "\"" || character == "“")) {
            closing = character == "“" ? "”" : "\"";
        } else if (closing.empty() && character == ",") {
            values.emplace_back();
        } else {
            values.back() += character;
        }
    }
    std::erase_if(values, [](const std::string& value) { return trim(value).empty(); });
    return values;
}

/// l'Élysée asks for the Élysée: the article that French and Italian put before a vowel is not sought.
bool begins_with_elision(const std::vector<QueryWord>& words, std::string_view text) {
    constexpr std::array<std::string_view, 16> elided{"l",    "d",   "j",    "m",     "n",      "s",
                                                      "t",    "c",   "qu",   "jusqu", "lorsqu", "puisqu",
                                                      "dell", "all", "nell", "un"};
    if (words.size() < 2) return false;
    const std::string_view behind = text.substr(words.front().bytes.end);
    const bool has_apostrophe = behind.starts_with('\'') || behind.starts_with("’");
    return has_apostrophe && std::find(elided.begin(), elided.end(), words.front().written) != elided.end();
}

}  // namespace

std::optional<QueryNode> ClauseReader::read(const QueryToken& token, const Field* field) {
    if (field == nullptr) return read_words(token, field);
    switch (field->match) {
        case FieldMatch::words:
            return read_words(token, field);
        case FieldMatch::names:
            return read_names(token, *field);
        case FieldMatch::exact:
        case FieldMatch::id:
        case FieldMatch::dates:
            return read_values(token, *field);
        case FieldMatch::host:
        case FieldMatch::url:
        case FieldMatch::link:
        case FieldMatch::count:
            throw QueryError(query_, token.bytes.begin, "this field is not answered yet");
    }
    return std::nullopt;
}

std::optional<QueryNode> ClauseReader::read_words(const QueryToken& token, const Field* field) {
    std::vector<QueryWord> words = query_words(token.text);
    const bool is_quoted = token.kind == QueryToken::Kind::phrase;
    if (!is_quoted && begins_with_elision(words, token.text)) words.erase(words.begin());
    if (words.empty()) {
        if (is_quoted || field != nullptr) {
            throw QueryError(query_, token.bytes.begin, "there is no word in this");
        }
        const std::string_view written = token.bytes.of(query_);
        warnings_.push_back(
            {column_of(query_, token.bytes.begin), fmt::format("{} holds no word; left out", written)});
        return std::nullopt;
    }
    constexpr std::size_t longest_phrase = 100;  // words
    if (words.size() > longest_phrase) {
        throw QueryError(query_, token.bytes.begin,
                         fmt::format("a phrase has at most {} words", longest_phrase));
    }
    warn_of_lost_symbols(token, words);
    if (words.size() == 1 && !is_quoted) {
        return QueryNode{WordNode{field, words.front(), WordMatch::stemmed}};
    }
    return QueryNode{PhraseNode{field, {words.begin(), words.end()}, 0}};
}

/// "c++" is sought as "c": that must be said, or its hits look like a fault.
void ClauseReader::warn_of_lost_symbols(const QueryToken& token, const std::vector<QueryWord>& words) {
    constexpr std::array<std::string_view, 9> symbols{"+", "#", "@", "$", "%", "£", "€", "¥", "="};
    const bool loses = std::any_of(symbols.begin(), symbols.end(), [&](std::string_view symbol) {
        return token.text.find(symbol) != std::string::npos;
    });
    if (!loses) return;
    warnings_.push_back({column_of(query_, token.bytes.begin),
                         fmt::format("{} is searched as {}", token.text, join(written_forms(words), " "))});
}

QueryNode ClauseReader::read_names(const QueryToken& token, const Field& field) {
    std::vector<std::string> names = split_folded_words(token.text);
    if (names.empty()) throw QueryError(query_, token.bytes.begin, "there is no name in this");
    return {NameNode{&field, std::move(names)}};
}

QueryNode ClauseReader::read_values(const QueryToken& token, const Field& field) {
    std::vector<QueryNode> nodes;
    for (const std::string& value : values_of(token)) {
        if (field.match == FieldMatch::dates) {
            nodes.push_back(read_date(token, value));
            continue;
        }
        const std::string compared = field.match == FieldMatch::id ? value : comparable_value(value);
        refuse_unknown_value(token, field, compared);
        if (!compared.empty()) nodes.push_back({ValueNode{&field, compared}});
    }
    if (nodes.empty()) throw QueryError(query_, token.bytes.begin, "there is no value in this");
    if (nodes.size() == 1) return std::move(nodes.front());
    return {AnyNode{std::move(nodes)}};
}

/// A value that no article can have would look like an honest "nothing found".
void ClauseReader::refuse_unknown_value(const QueryToken& token, const Field& field,
                                        const std::string& value) const {
    if (field.id == FieldId::kind && !kind_named(value)) {
        throw QueryError(query_, token.bytes.begin,
                         fmt::format("kind is article or stub, not \"{}\"", value));
    }
    if (field.id == FieldId::language && value.size() > 3) {
        throw QueryError(query_, token.bytes.begin, fmt::format("\"{}\" is no language code", value),
                         "Languages are written as their codes: lang:en, lang:fr.");
    }
}

QueryNode ClauseReader::read_date(const QueryToken& token, std::string_view text) const {
    DayRangeReading reading = parse_day_range(text);
    if (!reading.range) {
        throw QueryError(
            query_, token.bytes.begin, reading.problem,
            "Dates are written 2018, 2018-05 or 2018-05-31, ranges 2018-05..2018-08, ..1999 or 2018-05..");
    }
    return {DateNode{*reading.range}};
}

}  // namespace news
