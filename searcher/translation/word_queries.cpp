// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/word_queries.hpp"

#include <algorithm>

#include "common/terms.hpp"
#include "searcher/matching/bonus_source.hpp"
#include "searcher/matching/candidates.hpp"
#include "searcher/translation/filter_queries.hpp"
#include "searcher/translation/phrase_words.hpp"
#include "searcher/translation/ranking.hpp"
#include "searcher/translation/span_translator.hpp"

namespace news {
namespace {

using Xapian::Query;

bool is_lead(const Field* field) {
    return field != nullptr && field->id == FieldId::lead;
}

/// The term of a word that stands for itself, in a field or anywhere.
std::string term_of(const Field* field, const QueryTerm& term) {
    if (term.kind == QueryTerm::Kind::exact) {
        return field == nullptr ? exact_term(term.text, term.exact_form)
                                : exact_term(*field, term.text, term.exact_form);
    }
    return field == nullptr ? word_term(term.text) : word_term(*field, term.text);
}

Query with_bonus(const Query& query, const Query& bonus) {
    return {Query::OP_AND_MAYBE, query, bonus};
}

Query scaled(const Query& query, double factor) {
    return {Query::OP_SCALE_WEIGHT, query, factor};
}

/// One word, whatever term an article has it by. An OR would score the few articles of a language as if their
/// word were rare.
Query as_one(const std::vector<std::string>& terms) {
    if (terms.size() == 1) return Query(terms.front());
    return {Query::OP_SYNONYM, terms.begin(), terms.end()};
}

using Row = std::vector<std::string>;

/// Each way to find a phrase as terms of which one stands right behind the other; none where these are too
/// many, or something else is in it.
std::vector<Row> rows_of(const PhraseNode& phrase) {
    constexpr std::size_t most_rows = 8;
    std::vector<Row> rows{{}};
    for (const PhrasePart& part : phrase.parts) {
        const auto* word = std::get_if<QueryWord>(&part);
        if (word == nullptr || rows.size() * word->alternatives.size() > most_rows) return {};
        std::vector<Row> longer;
        for (const Row& row : rows) {
            for (const std::vector<QueryTerm>& run : word->alternatives) {
                longer.push_back(row);
                for (const QueryTerm& term : run) {
                    if (term.kind == QueryTerm::Kind::beginning) return {};
                    longer.back().push_back(term_of(phrase.field, term));
                }
            }
        }
        rows = std::move(longer);
    }
    return rows;
}

Query in_a_row(const std::vector<std::string>& terms, std::uint32_t slack) {
    if (terms.size() == 1) return Query(terms.front());
    const auto window = static_cast<Xapian::termcount>(terms.size() + slack);
    return {Query::OP_PHRASE, terms.begin(), terms.end(), window};
}

}  // namespace

Query WordQueries::word(const QueryNode& node, const WordNode& word) const {
    if (word.match == WordMatch::exact || is_lead(word.field)) return by_position(node);
    std::vector<Query> ways;
    for (const std::vector<QueryTerm>& terms : ways_to_find(word.word))
        ways.push_back(one_way(word.field, terms));
    // Found in two ways it is still one word.
    const Query any_way = ways.size() == 1 ? ways.front() : Query(Query::OP_MAX, ways.begin(), ways.end());
    return with_exact_form(any_way, word);
}

Query WordQueries::with_exact_form(const Query& query, const WordNode& word) const {
    const std::vector<QueryTerm>& closest = word.word.alternatives.front();
    if (word.word.exact.empty() || closest.size() != 1) return query;
    const QueryTerm exact{QueryTerm::Kind::exact, closest.front().text, word.word.exact};
    return with_bonus(query, scaled(Query(term_of(word.field, exact)), ranking::exact_form_bonus));
}

Query WordQueries::one_way(const Field* field, const std::vector<QueryTerm>& terms) const {
    if (terms.size() == 1) return one_term(field, terms.front());
    const bool is_open = std::any_of(terms.begin(), terms.end(), [](const QueryTerm& term) {
        return term.kind == QueryTerm::Kind::beginning;
    });
    if (is_open) {
        const PhraseNode phrase{field, {QueryWord{{}, {terms}, {}, {}}}, 0};
        return by_position({phrase});
    }
    std::vector<std::string> names;
    for (const QueryTerm& term : terms)
        names.push_back(term_of(field, term));
    return in_a_row(names, 0);
}

Query WordQueries::one_term(const Field* field, const QueryTerm& term) const {
    switch (term.kind) {
        case QueryTerm::Kind::word:
            return all_forms(field, term.text);
        case QueryTerm::Kind::beginning:
            return by_position({PhraseNode{field, {QueryWord{{}, {{term}}, {}, {}}}, 0}});
        case QueryTerm::Kind::whole:
        case QueryTerm::Kind::exact:
            break;
    }
    const std::string anywhere = term_of(field, term);
    if (field != nullptr) return Query(anywhere);
    return with_bonus(Query(anywhere),
                      in_headline({anywhere}, {term_of(&news::field(FieldId::title), term)}));
}

Query WordQueries::all_forms(const Field* field, const std::string& folded) const {
    const std::vector<std::string> stems = stems_of(field, folded);
    if (field != nullptr) return as_one(stems);
    const Query in_any_form = as_one(stems);
    const Query headline = in_headline(stems, stems_of(&news::field(FieldId::title), folded));
    const double share = ranking::share_of_only_form * static_cast<double>(articles_with(stems));
    if (archive_.words.articles_with(word_term(folded)) >= share)
        return with_bonus(scaled(in_any_form, 1 + ranking::same_form_bonus), headline);
    return with_bonus(in_any_form, headline | scaled(Query(word_term(folded)), ranking::same_form_bonus));
}

std::uint64_t WordQueries::articles_with(const std::vector<std::string>& terms) const {
    std::uint64_t articles = 0;
    for (const std::string& term : terms)
        articles += archive_.words.articles_with(term);
    return articles;
}

/// What a word is worth on top where the headline has it: the same in any article, for the length of an
/// article says nothing about its headline.
Query WordQueries::in_headline(const std::vector<std::string>& terms,
                               const std::vector<std::string>& headline_terms) const {
    const double worth =
        ranking::worth_of_word(static_cast<double>(articles_with(terms)), archive_.database.get_doccount());
    std::vector<Query> bonuses;
    for (const std::string& term : headline_terms)
        bonuses.push_back(bonus_for(term, ranking::headline_bonus * archive_.weighting.worth_once * worth));
    return {Query::OP_OR, bonuses.begin(), bonuses.end()};
}

/// The terms of the stems that a word has in each language. Most words are in the articles of few languages:
/// what the archive has not got is left out, of other languages than its own.
std::vector<std::string> WordQueries::stems_of(const Field* field, const std::string& folded) const {
    std::vector<std::string> terms;
    for (const LanguageStemmer& language : languages_.all()) {
        const std::string stem = language.stem(folded);
        std::string term =
            field == nullptr ? stem_term(stem, language.mark) : stem_term(*field, stem, language.mark);
        if (std::find(terms.begin(), terms.end(), term) != terms.end()) continue;
        if (language.mark.empty() || archive_.words.articles_with(term) > 0) terms.push_back(std::move(term));
    }
    return terms;
}

Query WordQueries::phrase(const QueryNode& node, const PhraseNode& phrase) const {
    if (is_lead(phrase.field)) return by_position(node);
    std::vector<Query> ways;
    for (const Row& row : rows_of(with_joined_words(phrase, archive_.words)))
        ways.push_back(in_a_row(row, phrase.slack));
    if (ways.empty()) return by_position(node);
    return ways.size() == 1 ? ways.front() : Query(Query::OP_MAX, ways.begin(), ways.end());
}

Query WordQueries::wildcard(const QueryNode& node, const WildcardNode& wildcard) const {
    if (wildcard.field == nullptr || wildcard.field->match != FieldMatch::names) return by_position(node);
    const std::string prefix{wildcard.field->prefix};
    const WordPattern pattern{WordPattern::Kind::wildcard, wildcard.pattern, 0, prefix};
    std::vector<std::string> terms;
    const Expansion expansion = archive_.words.expand(std::vector{pattern}).front();
    for (const CountedWord& name : expansion.words)
        terms.push_back(prefix + name.word);
    return unscored({Query::OP_OR, terms.begin(), terms.end()});
}

Query WordQueries::by_position(const QueryNode& node) const {
    return languages_.by_group(
        [&](const LanguageStemmer& language) {
            return SpanTranslator(archive_.words, language, FormsOfWords::listed).translate(node);
        },
        [&](const SpanExpression& expression) { return query_of(expression, deadline_); });
}

}  // namespace news
