// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/candidates.hpp"

#include <vector>

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

Query any_term_of(const SpanLeaf& leaf) {
    if (leaf.terms.size() == 1) return Query(leaf.terms.front());
    return {Query::OP_SYNONYM, leaf.terms.begin(), leaf.terms.end()};
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
    const Query candidates = candidates_of(expression);
    const bool needs_positions = !std::holds_alternative<SpanLeaf>(expression.content);
    return needs_positions ? query_at_positions(candidates, expression, deadline) : candidates;
}

}  // namespace news
