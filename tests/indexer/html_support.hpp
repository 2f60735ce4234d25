// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_blocks.hpp"

/// The tree of a page that the parser must take.
inline news::HtmlTree tree_of(std::string_view page) {
    return news::parse_html(page).tree;
}

/// The first element of that name; no_node if there is none.
inline news::NodeIndex first(const news::HtmlTree& tree, news::HtmlTag tag) {
    for (news::NodeIndex at = 0; at < tree.size(); ++at)
        if (tree[at].tag == tag) return at;
    return news::no_node;
}

inline std::vector<news::TextBlock> blocks_of(const news::HtmlTree& tree) {
    return news::page_blocks(tree, std::vector<bool>(tree.size(), false));
}

inline std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}
