// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/span_expression.hpp"

namespace news {
namespace {

/// The expressions right below a node; none for leaves.
template <typename Node>
auto* children_of(Node& node) {
    if constexpr (requires { node.children; }) {
        return &node.children;
    } else if constexpr (requires { node.parts; }) {
        return &node.parts;
    } else {
        return &node.child;
    }
}

}  // namespace

void for_each_leaf(SpanExpression& expression, const std::function<void(SpanLeaf&)>& visit) {
    std::visit(
        [&]<typename Node>(Node& node) {
            if constexpr (std::is_same_v<Node, SpanLeaf>) {
                visit(node);
            } else if constexpr (std::is_same_v<Node, SpanExcept>) {
                visit(node.wanted);
                visit(node.unwanted);
            } else {
                for (SpanExpression& child : *children_of(node))
                    for_each_leaf(child, visit);
                if constexpr (requires { node.starts; }) visit(node.starts);
                if constexpr (requires { node.paragraph_starts; }) visit(node.paragraph_starts);
            }
        },
        expression.content);
}

std::uint32_t number_leaves(SpanExpression& expression) {
    std::uint32_t count = 0;
    for_each_leaf(expression, [&](SpanLeaf& leaf) { leaf.number = count++; });
    return count;
}

void for_each_exception(const SpanExpression& expression, const std::function<void(const SpanLeaf&)>& visit) {
    std::visit(
        [&]<typename Node>(const Node& node) {
            if constexpr (std::is_same_v<Node, SpanExcept>) {
                visit(node.unwanted);
            } else if constexpr (!std::is_same_v<Node, SpanLeaf>) {
                for (const SpanExpression& child : *children_of(node))
                    for_each_exception(child, visit);
            }
        },
        expression.content);
}

void for_each_wanted_leaf(const SpanExpression& expression,
                          const std::function<void(const SpanLeaf&)>& visit) {
    std::visit(
        [&]<typename Node>(const Node& node) {
            if constexpr (std::is_same_v<Node, SpanLeaf>) {
                visit(node);
            } else if constexpr (std::is_same_v<Node, SpanExcept>) {
                visit(node.wanted);
            } else {
                for (const SpanExpression& child : *children_of(node))
                    for_each_wanted_leaf(child, visit);
            }
        },
        expression.content);
}

}  // namespace news
