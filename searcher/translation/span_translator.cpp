// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/translation/span_translator.hpp"

#include <stdexcept>

#include "common/terms.hpp"
#include "searcher/query/query_nodes.hpp"
#include "searcher/translation/phrase_words.hpp"

namespace news {
namespace {

bool is_title(const Field* field) {
    return field != nullptr && field->id == FieldId::title;
}

/// What a field's own terms begin with; the lead is told by positions.
std::string prefix_of(const Field* field) {
    return field == nullptr || field->id == FieldId::lead ? std::string{} : std::string{field->prefix};
}

WordPattern wildcard_pattern(const Field* field, const std::string& pattern) {
    return {WordPattern::Kind::wildcard, pattern, 0, prefix_of(field)};
}

WordPattern beginning_pattern(const Field* field, const QueryTerm& term) {
    return wildcard_pattern(field, term.text + '*');
}

SpanExpression only_or_any(std::vector<SpanExpression> expressions) {
    if (expressions.size() == 1) return std::move(expressions.front());
    return {SpanAny{std::move(expressions)}};
}

}  // namespace

class SpanTranslator::Visitor {
  public:
    explicit Visitor(const SpanTranslator& translator) : translator_(translator) {}

    SpanExpression operator()(const WordNode& word) const {
        if (word.match == WordMatch::exact) return translator_.exactly(word.field, word.word);
        return translator_.any_way(word.field, word.word, Use::with_forms);
    }
    SpanExpression operator()(const WildcardNode& wildcard) const {
        return {translator_.expanded(wildcard.field, wildcard_pattern(wildcard.field, wildcard.pattern))};
    }
    SpanExpression operator()(const FuzzyNode& fuzzy) const {
        return {translator_.expanded(
            fuzzy.field, {WordPattern::Kind::spelling, fuzzy.folded, fuzzy.edits, prefix_of(fuzzy.field)})};
    }
    SpanExpression operator()(const PhraseNode& phrase) const { return translator_.translate(phrase); }

    SpanExpression operator()(const ProximityNode& proximity) const {
        std::vector<SpanExpression> children = all_of(proximity.children);
        switch (proximity.kind) {
            case Proximity::near:
                return {SpanNear{std::move(children), proximity.distance, SpanNear::Order::any}};
            case Proximity::ordered:
                return {SpanNear{std::move(children), proximity.distance, SpanNear::Order::as_written}};
            case Proximity::sentence:
                return {SpanSameRegion{std::move(children), {{std::string(prefix::sentence_start)}, {}, 0}}};
            case Proximity::paragraph:
                break;
        }
        return {SpanSameRegion{std::move(children), {{std::string(prefix::paragraph_start)}, {}, 0}}};
    }
    SpanExpression operator()(const AtLeastNode& at_least) const {
        return {SpanAtLeast{all_of(at_least.child), at_least.count}};
    }
    SpanExpression operator()(const FirstWordsNode& first) const {
        return {SpanFirstWords{all_of(first.child), first.count}};
    }
    SpanExpression operator()(const AnyNode& any) const { return only_or_any(all_of(any.children)); }
    SpanExpression operator()(const WeightNode& weight) const { return below(weight.child.front()); }
    SpanExpression operator()(const MustNode& must) const { return below(must.child.front()); }

    SpanExpression operator()(const auto& /*other*/) const {
        throw std::logic_error("what has no place in an article was asked for by its place");
    }

  private:
    SpanExpression below(const QueryNode& node) const { return std::visit(*this, node.content); }

    std::vector<SpanExpression> all_of(const std::vector<QueryNode>& nodes) const {
        std::vector<SpanExpression> expressions;
        for (const QueryNode& node : nodes)
            expressions.push_back(below(node));
        return expressions;
    }

    const SpanTranslator& translator_;
};

SpanExpression SpanTranslator::translate(const QueryNode& node) const {
    SpanExpression expression = std::visit(Visitor{*this}, node.content);
    const Field* field = field_of_words(node);
    if (field == nullptr || field->id != FieldId::lead) return expression;
    return {SpanLead{{std::move(expression)}, {{std::string(prefix::paragraph_start)}, {}, 0}}};
}

SpanExpression SpanTranslator::translate(const PhraseNode& written) const {
    const PhraseNode phrase = with_joined_words(written, words_);
    SpanSequence sequence{{}, {}, phrase.slack};
    std::uint32_t gap = 0;
    for (const PhrasePart& part : phrase.parts) {
        if (std::holds_alternative<WordGap>(part)) {
            ++gap;
            continue;
        }
        if (!sequence.parts.empty()) sequence.gaps.push_back(gap);
        gap = 0;
        sequence.parts.push_back(phrase_part(phrase.field, part));
    }
    if (sequence.parts.size() == 1) return std::move(sequence.parts.front());
    return {std::move(sequence)};
}

SpanExpression SpanTranslator::phrase_part(const Field* field, const PhrasePart& part) const {
    if (const auto* wildcard = std::get_if<WildcardPattern>(&part)) {
        return {expanded(field, wildcard_pattern(field, wildcard->pattern))};
    }
    return any_way(field, std::get<QueryWord>(part), Use::as_it_is);
}

SpanExpression SpanTranslator::any_way(const Field* field, const QueryWord& word, Use use) const {
    std::vector<SpanExpression> ways;
    for (const std::vector<QueryTerm>& terms : word.alternatives)
        ways.push_back(run(field, terms, use));
    return only_or_any(std::move(ways));
}

SpanExpression SpanTranslator::run(const Field* field, const std::vector<QueryTerm>& terms, Use use) const {
    if (terms.size() == 1) return {leaf_of(field, terms.front(), use)};
    SpanSequence sequence;
    for (const QueryTerm& term : terms)
        sequence.parts.push_back({leaf_of(field, term, Use::as_it_is)});
    sequence.gaps.resize(terms.size() - 1);
    return {std::move(sequence)};
}

SpanLeaf SpanTranslator::leaf_of(const Field* field, const QueryTerm& term, Use use) const {
    if (term.kind == QueryTerm::Kind::beginning) return expanded(field, beginning_pattern(field, term));
    if (term.kind == QueryTerm::Kind::exact) {
        const std::string in_headline = exact_term(news::field(FieldId::title), term.text, term.exact_form);
        if (is_title(field)) return {{in_headline}, {}, 0};
        return {{exact_term(term.text, term.exact_form)}, {in_headline}, 0};
    }
    if (term.kind == QueryTerm::Kind::whole || use == Use::as_it_is) return leaf_of_words(field, {term.text});
    const std::string stem = language_.stem(term.text);
    if (forms_ == FormsOfWords::by_stems) {
        return {{is_title(field) ? stem_term(*field, stem) : stem_term(stem)}, {}, 0};
    }
    const bool is_foreign = !language_.mark.empty();
    if (is_foreign && words_.articles_with(stem_term(stem, language_.mark)) == 0) return {};
    std::vector<std::string> folded;
    for (const CountedWord& word : words_.forms_of_stem(stem, {&language_, 1}).words)
        folded.push_back(word.word);
    return leaf_of_words(field, folded);
}

SpanLeaf SpanTranslator::leaf_of_words(const Field* field, const std::vector<std::string>& folded) const {
    SpanLeaf leaf;
    const Field& title = news::field(FieldId::title);
    for (const std::string& word : folded) {
        leaf.terms.push_back(is_title(field) ? word_term(title, word) : word_term(word));
        if (!is_title(field)) leaf.headline_terms.push_back(word_term(title, word));
    }
    return leaf;
}

SpanLeaf SpanTranslator::expanded(const Field* field, WordPattern pattern) const {
    std::vector<std::string> folded;
    const Expansion expansion = words_.expand(std::vector{std::move(pattern)}).front();
    for (const CountedWord& word : expansion.words)
        folded.push_back(word.word);
    return leaf_of_words(field, folded);
}

/// A plain word that has exact forms elsewhere is one where it is none of these.
SpanExpression SpanTranslator::exactly(const Field* field, const QueryWord& word) const {
    const std::vector<QueryTerm>& terms = word.alternatives.front();
    const Field& title = news::field(FieldId::title);
    if (terms.size() > 1) return any_way(field, word, Use::as_it_is);
    if (terms.front().kind == QueryTerm::Kind::whole) return {leaf_of(field, terms.front(), Use::as_it_is)};
    if (terms.front().kind != QueryTerm::Kind::word) return any_way(field, word, Use::as_it_is);
    const std::string& folded = terms.front().text;
    if (!word.exact.empty()) {
        return {leaf_of(field, {QueryTerm::Kind::exact, folded, word.exact}, Use::as_it_is)};
    }
    const std::string beginning =
        is_title(field) ? exact_terms_beginning(title, folded) : exact_terms_beginning(folded);
    SpanLeaf plain = leaf_of_words(field, {folded});
    SpanLeaf others;
    for (const CountedWord& ending : words_.endings_of(beginning))
        others.terms.push_back(beginning + ending.word);
    if (others.terms.empty()) return {std::move(plain)};
    return {SpanExcept{std::move(plain), std::move(others)}};
}

const Field* field_of_words(const QueryNode& node) {
    const Field* field = std::visit(
        [](const auto& content) -> const Field* {
            if constexpr (requires { content.field; }) {
                return content.field;
            } else {
                return nullptr;
            }
        },
        node.content);
    if (field != nullptr) return field;
    const std::vector<QueryNode>& below = nodes_below(node);
    return below.empty() ? nullptr : field_of_words(below.front());
}

namespace {

void add_patterns(const QueryWord& word, const Field* field, std::vector<WordPattern>& patterns) {
    for (const std::vector<QueryTerm>& terms : word.alternatives) {
        for (const QueryTerm& term : terms) {
            if (term.kind == QueryTerm::Kind::beginning) patterns.push_back(beginning_pattern(field, term));
        }
    }
}

void add_patterns(const QueryNode& node, std::vector<WordPattern>& patterns) {
    if (const auto* word = std::get_if<WordNode>(&node.content))
        add_patterns(word->word, word->field, patterns);
    if (const auto* wildcard = std::get_if<WildcardNode>(&node.content)) {
        patterns.push_back(wildcard_pattern(wildcard->field, wildcard->pattern));
    }
    if (const auto* fuzzy = std::get_if<FuzzyNode>(&node.content)) {
        patterns.push_back(
            {WordPattern::Kind::spelling, fuzzy->folded, fuzzy->edits, prefix_of(fuzzy->field)});
    }
    if (const auto* phrase = std::get_if<PhraseNode>(&node.content)) {
        for (const PhrasePart& part : phrase->parts) {
            if (const auto* word = std::get_if<QueryWord>(&part))
                add_patterns(*word, phrase->field, patterns);
            if (const auto* wildcard = std::get_if<WildcardPattern>(&part)) {
                patterns.push_back(wildcard_pattern(phrase->field, wildcard->pattern));
            }
        }
    }
    for (const QueryNode& child : nodes_below(node))
        add_patterns(child, patterns);
}

}  // namespace

std::vector<WordPattern> patterns_in(const QueryNode& node) {
    std::vector<WordPattern> patterns;
    add_patterns(node, patterns);
    return patterns;
}

}  // namespace news
