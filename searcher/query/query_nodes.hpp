// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <type_traits>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The nodes right below a node; none below words and values.
template <typename Content>
const std::vector<QueryNode>& nodes_below(const Content& content) {
    static const std::vector<QueryNode> none;
    if constexpr (requires { content.children; }) {
        return content.children;
    } else if constexpr (requires { content.child; }) {
        return content.child;
    } else {
        return none;
    }
}

inline const std::vector<QueryNode>& nodes_below(const QueryNode& node) {
    return std::visit(
        [](const auto& content) -> const auto& { return nodes_below(content); }, node.content);
}

}  // namespace news
