// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/xapian_query.hpp"

#include <charconv>
#include <string>

#include "common/analysis/analyzer.hpp"
#include "common/terms.hpp"

namespace news {
namespace {

using Xapian::Query;

/// How much more a word counts for standing in the headline as well: its headline stem scores this much on
/// top.
constexpr double headline_weight = 2.0;

Query unscored(const Query& query) {
    return {Query::OP_SCALE_WEIGHT, query, 0.0};
}

}  // namespace

class XapianTranslator::Visitor {
  public:
    explicit Visitor(const XapianTranslator& translator) : translator_(translator) {}

    Query operator()(const WordNode& word) const {
        if (word.match == WordMatch::exact) not_answered_yet();
        if (word.field != nullptr) return any_alternative(word.word, *word.field);
        std::vector<Query> alternatives;
        for (const std::vector<QueryTerm>& terms : word.word.alternatives)
            alternatives.push_back(terms.size() == 1 ? Query(term_of(terms.front(), nullptr))
                                                     : phrase_of(terms));
        const Query in_headline = any_alternative(word.word, field(FieldId::title));
        return {Query::OP_AND_MAYBE, Query(Query::OP_OR, alternatives.begin(), alternatives.end()),
                Query(Query::OP_SCALE_WEIGHT, in_headline, headline_weight)};
    }

    Query operator()(const PhraseNode& phrase) const {
        std::vector<std::string> terms;
        for (const PhrasePart& part : phrase.parts) {
            const auto* word = std::get_if<QueryWord>(&part);
            if (word == nullptr || phrase.slack != 0) not_answered_yet();
            for (const QueryTerm& term : word->alternatives.front()) {
                terms.push_back(phrase.field == nullptr ? word_term(term.text)
                                                        : word_term(*phrase.field, term.text));
            }
        }
        if (terms.size() == 1) return Query(terms.front());
        return {Query::OP_PHRASE, terms.begin(), terms.end(), static_cast<Xapian::termcount>(terms.size())};
    }

    Query operator()(const NameNode& name) const {
        std::vector<std::string> terms;
        for (const std::string& folded : name.folded)
            terms.push_back(word_term(*name.field, folded));
        if (terms.size() == 1) return unscored(Query(terms.front()));
        return unscored({Query::OP_NEAR, terms.begin(), terms.end(), position_gap / 2});
    }

    Query operator()(const ValueNode& value) const {
        return unscored(Query(value_term(*value.field, value.value)));
    }

    Query operator()(const DateNode& date) const { return unscored(translator_.translate(days_of(date))); }

    Query operator()(const MustNode& must) const { return translator_.translate(must.child.front()); }

    Query operator()(const NotNode& negation) const {
        return {Query::OP_AND_NOT, unscored(Query::MatchAll), translator_.translate(negation.child.front())};
    }

    Query operator()(const AnyNode& any) const {
        std::vector<Query> alternatives;
        for (const QueryNode& child : any.children)
            alternatives.push_back(translator_.translate(child));
        return {Query::OP_OR, alternatives.begin(), alternatives.end()};
    }

    Query operator()(const AllNode& all) const {
        std::vector<Query> wanted;
        std::vector<Query> unwanted;
        for (const QueryNode& child : all.children) {
            if (const auto* negation = std::get_if<NotNode>(&child.content)) {
                unwanted.push_back(translator_.translate(negation->child.front()));
            } else {
                wanted.push_back(translator_.translate(child));
            }
        }
        Query positive =
            wanted.empty() ? unscored(Query::MatchAll) : Query(Query::OP_AND, wanted.begin(), wanted.end());
        if (unwanted.empty()) return positive;
        return {Query::OP_AND_NOT, positive, Query(Query::OP_OR, unwanted.begin(), unwanted.end())};
    }

    Query operator()(const auto& /*other*/) const { not_answered_yet(); }

  private:
    [[noreturn]] static void not_answered_yet() {
        throw Error(ExitCode::usage, "this part of the query language is not answered yet");
    }

    static const DayRange& days_of(const DateNode& date) {
        const auto* days = std::get_if<DayRange>(&date.condition);
        if (days == nullptr) not_answered_yet();
        return *days;
    }

    static Query any_alternative(const QueryWord& word, const Field& field) {
        std::vector<Query> alternatives;
        for (const std::vector<QueryTerm>& terms : word.alternatives) {
            if (terms.size() == 1) alternatives.emplace_back(term_of(terms.front(), &field));
        }
        return {Query::OP_OR, alternatives.begin(), alternatives.end()};
    }

    static Query phrase_of(const std::vector<QueryTerm>& terms) {
        std::vector<std::string> words;
        for (const QueryTerm& term : terms)
            words.push_back(word_term(term.text));
        return {Query::OP_PHRASE, words.begin(), words.end()};
    }

    static std::string term_of(const QueryTerm& term, const Field* field) {
        if (term.kind == QueryTerm::Kind::exact) {
            return field == nullptr ? exact_term(term.text, term.exact_form)
                                    : exact_term(*field, term.text, term.exact_form);
        }
        const std::string stem = term.kind == QueryTerm::Kind::word ? stem_of(term.text) : term.text;
        return field == nullptr ? stem_term(stem) : stem_term(*field, stem);
    }

    static std::string stem_of(const std::string& folded) {
        Analyzer analyzer("en");
        const std::vector<Token> tokens = analyzer.analyze(folded);
        return tokens.size() == 1 ? tokens.front().stem : folded;
    }

    const XapianTranslator& translator_;
};

XapianTranslator::XapianTranslator(const Xapian::Database& database) {
    const std::string year_prefix{prefix::year};
    for (auto term = database.allterms_begin(year_prefix); term != database.allterms_end(year_prefix);
         ++term) {
        const std::string digits = (*term).substr(year_prefix.size());
        int year = 0;
        const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), year);
        if (failure != std::errc{} || end != digits.data() + digits.size()) continue;
        if (latest_year_ < 0) earliest_year_ = year;
        latest_year_ = year;
    }
}

Query XapianTranslator::translate(const QueryNode& node) const {
    return std::visit(Visitor{*this}, node.content);
}

Query XapianTranslator::translate(const DayRange& range) const {
    const std::vector<std::string> terms = date_terms_of(range, earliest_year_, latest_year_);
    return {Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace news
