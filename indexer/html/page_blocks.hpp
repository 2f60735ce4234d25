// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "indexer/html/html_tree.hpp"

namespace news {

enum class BlockKind : std::uint8_t { paragraph, heading, list_item, quote, preformatted, table_row };

/// Text of a page that stands by itself, as a browser would set it off.
struct TextBlock {
    NodeIndex element = no_node;  // the nearest element around it that is no part of a line
    NodeIndex begin = no_node;    // its first text
    BlockKind kind = BlockKind::paragraph;
    std::string text;          // white space collapsed
    NodeIndex link = no_node;  // the first in it
    std::size_t linked = 0;    // how many of its bytes are links

    std::size_t plain() const { return text.size() - linked; }
    double link_density() const {
        return text.empty() ? 0 : static_cast<double>(linked) / static_cast<double>(text.size());
    }
};

/// Whether the element stands within a line of text.
bool is_inline(HtmlTag tag);

/// h1 to h6.
bool is_heading(HtmlTag tag);

/// The blocks of the page without what is marked in `left_out`, one mark a node.
std::vector<TextBlock> page_blocks(const HtmlTree& tree, const std::vector<bool>& left_out);

}  // namespace news
