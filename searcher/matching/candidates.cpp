// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/candidates.hpp"

#include <optional>
#include <vector>

#include "searcher/matching/native_query.hpp"
#include "searcher/matching/positional_source.hpp"

namespace news {
namespace {

using Xapian::Query;

Query joined(Query::op how, const std::vector<SpanExpression>& expressions) {
    std::vector<Query> queries;
    for (const SpanExpression& expression : expressions)
        queries.push_back(candidates_of(expression));
    return {how, queries.begin(), queries.end()};
}

/// As part of an AND, Xapian would look at its positions only when all else of the AND, a PositionalSource
/// included, has been asked.
Query apart(const Query& query) {
    return {Query::OP_SCALE_WEIGHT, query, 0.0};
}

Query any_term_of(const SpanLeaf& leaf) {
    if (leaf.terms.size() == 1) return Query(leaf.terms.front());
    return {Query::OP_SYNONYM, leaf.terms.begin(), leaf.terms.end()};
}

/// Any word that a SpanExcept does not take.
Query any_exception(const SpanExpression& expression) {
    std::vector<std::string> terms;
    for_each_exception(expression, [&](const SpanLeaf& leaf) {
        terms.insert(terms.end(), leaf.terms.begin(), leaf.terms.end());
    });
    return {Query::OP_OR, terms.begin(), terms.end()};
}

/// Positions are looked at only in articles that have an exception, which are few.
Query without_exceptions(const Query& candidates, const SpanExpression& expression,
                         const SharedDeadline& deadline) {
    const Query doubtful = any_exception(expression);
    const Query right = query_at_positions(doubtful, expression, deadline);
    return {Query::OP_AND_NOT, candidates, Query(Query::OP_AND_NOT, doubtful, right)};
}

}  // namespace

Query candidates_of(const SpanExpression& expression) {
    return std::visit(
        []<typename Node>(const Node& node) {
            if constexpr (std::is_same_v<Node, SpanLeaf>) {
                return any_term_of(node);
            } else if constexpr (std::is_same_v<Node, SpanExcept>) {
                return any_term_of(node.wanted);
            } else if constexpr (std::is_same_v<Node, SpanAny>) {
                return joined(Query::OP_OR, node.children);
            } else if constexpr (std::is_same_v<Node, SpanSequence>) {
                return joined(Query::OP_AND, node.parts);
            } else if constexpr (requires { node.children; }) {
                return joined(Query::OP_AND, node.children);
            } else {
                return candidates_of(node.child.front());
            }
        },
        expression.content);
}

Query query_of(const SpanExpression& expression, const SharedDeadline& deadline) {
    if (const auto* any = std::get_if<SpanAny>(&expression.content)) {
        std::vector<Query> queries;
        for (const SpanExpression& child : any->children)
            queries.push_back(query_of(child, deadline));
        return {Query::OP_OR, queries.begin(), queries.end()};
    }
    Query candidates = candidates_of(expression);
    if (std::holds_alternative<SpanLeaf>(expression.content)) return candidates;
    if (std::holds_alternative<SpanExcept>(expression.content))
        return without_exceptions(candidates, expression, deadline);
    const std::optional<NativeQuery> native = native_query(expression);
    if (native && native->scores) candidates = native->query;
    if (native && !native->scores) candidates = {Query::OP_FILTER, candidates, apart(native->query)};
    if (native && native->precision == NativeQuery::Precision::exact) return candidates;
    if (native && native->precision == NativeQuery::Precision::exact_but_exceptions)
        return without_exceptions(candidates, expression, deadline);
    return query_at_positions(candidates, expression, deadline);
}

}  // namespace news
