// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/native_query.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "common/terms.hpp"

namespace news {
namespace {

using Xapian::Query;
using Precision = NativeQuery::Precision;

/// Any of these terms: something one word wide.
struct WordGroup {
    std::vector<std::string> terms;
    Precision precision = Precision::exact;
    bool scores_as_one = false;  // which an OR of terms does not
};

void add_leaf(WordGroup& group, const SpanLeaf& leaf) {
    group.terms.insert(group.terms.end(), leaf.terms.begin(), leaf.terms.end());
    group.scores_as_one = group.scores_as_one || leaf.terms.size() > 1;
}

bool add_to(WordGroup& group, const SpanExpression& expression) {
    if (const auto* leaf = std::get_if<SpanLeaf>(&expression.content)) {
        add_leaf(group, *leaf);
        return true;
    }
    if (const auto* except = std::get_if<SpanExcept>(&expression.content)) {
        add_leaf(group, except->wanted);
        group.precision = Precision::exact_but_exceptions;
        return true;
    }
    const auto* any = std::get_if<SpanAny>(&expression.content);
    return any != nullptr && std::all_of(any->children.begin(), any->children.end(),
                                         [&](const SpanExpression& child) { return add_to(group, child); });
}

/// Nothing if one of them can be wider than a word.
std::optional<std::vector<WordGroup>> groups_of(const std::vector<SpanExpression>& expressions) {
    std::vector<WordGroup> groups(expressions.size());
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        if (!add_to(groups[i], expressions[i])) return std::nullopt;
        std::sort(groups[i].terms.begin(), groups[i].terms.end());
        groups[i].terms.erase(std::unique(groups[i].terms.begin(), groups[i].terms.end()),
                              groups[i].terms.end());
    }
    return groups;
}

bool has_no_word(const WordGroup& group) {
    return group.terms.empty();
}

bool scores_by_term(const WordGroup& group) {
    return !group.scores_as_one;
}

bool is_exact(const WordGroup& group) {
    return group.precision == Precision::exact;
}

Query any_of(const WordGroup& group) {
    return {Query::OP_OR, group.terms.begin(), group.terms.end()};
}

Query windowed(Query::op how, const std::vector<WordGroup>& groups, std::uint32_t window) {
    std::vector<Query> words;
    for (const WordGroup& group : groups)
        words.push_back(any_of(group));
    return {how, words.begin(), words.end(), window};
}

bool contains(const std::string& term, const std::string& part) {
    return term.find(part) != std::string::npos;
}

/// Words stand at one position only if one is a whole (l'elysee) and the other a piece of it.
bool may_share_positions(const WordGroup& a, const WordGroup& b) {
    constexpr std::size_t most_compared = 10'000;
    if (a.terms.size() * b.terms.size() > most_compared) return true;
    return std::any_of(a.terms.begin(), a.terms.end(), [&](const std::string& one) {
        return std::any_of(b.terms.begin(), b.terms.end(), [&](const std::string& other) {
            return contains(one, other) || contains(other, one);
        });
    });
}

/// Xapian 1.4's OP_NEAR overlooks some places where its sides share a position; OP_PHRASE does not, but both
/// orders of it take twice as long.
Query in_both_orders(std::vector<WordGroup> sides, std::uint32_t window) {
    const Query one_way = windowed(Query::OP_PHRASE, sides, window);
    std::swap(sides[0], sides[1]);
    return one_way | windowed(Query::OP_PHRASE, sides, window);
}

Precision precision_of(const std::vector<WordGroup>& groups) {
    return std::all_of(groups.begin(), groups.end(), is_exact) ? Precision::exact
                                                               : Precision::exact_but_exceptions;
}

std::optional<NativeQuery> native_near(const SpanNear& near) {
    if (near.children.size() != 2 || near.distance >= position_gap) return std::nullopt;
    const auto sides = groups_of(near.children);
    if (!sides) return std::nullopt;
    if (std::any_of(sides->begin(), sides->end(), has_no_word)) return NativeQuery{Query::MatchNothing};
    const std::uint32_t window = near.distance + 1;
    const Precision precision = precision_of(*sides);
    const bool is_ordered = near.order == SpanNear::Order::as_written;
    if (!is_ordered && may_share_positions((*sides)[0], (*sides)[1]))
        return NativeQuery{in_both_orders(*sides, window), precision};
    const bool scores = std::all_of(sides->begin(), sides->end(), scores_by_term);
    return NativeQuery{windowed(is_ordered ? Query::OP_PHRASE : Query::OP_NEAR, *sides, window), precision,
                       scores};
}

/// Xapian knows how many words may stand between in all, not where they must.
std::optional<NativeQuery> native_sequence(const SpanSequence& sequence) {
    const std::uint32_t gaps = std::accumulate(sequence.gaps.begin(), sequence.gaps.end(), 0U);
    const auto parts = groups_of(sequence.parts);
    if (!parts) return std::nullopt;
    const auto window = static_cast<std::uint32_t>(parts->size()) + gaps + sequence.slack;
    if (window >= position_gap) return std::nullopt;
    if (std::any_of(parts->begin(), parts->end(), has_no_word)) return NativeQuery{Query::MatchNothing};
    return NativeQuery{windowed(Query::OP_PHRASE, *parts, window),
                       gaps == 0 ? precision_of(*parts) : Precision::narrowing};
}

}  // namespace

std::optional<NativeQuery> native_query(const SpanExpression& expression) {
    if (const auto* near = std::get_if<SpanNear>(&expression.content)) return native_near(*near);
    if (const auto* sequence = std::get_if<SpanSequence>(&expression.content))
        return native_sequence(*sequence);
    return std::nullopt;
}

}  // namespace news
