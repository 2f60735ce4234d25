// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/html_tree.hpp"

namespace news {

/// A part of a page: its nodes from `begin` up to `end`.
struct NodeRange {
    NodeIndex begin = 0;
    NodeIndex end = 0;
};

/// The parts of a page that lead to other articles on the same matter, as a heading or an element's name
/// says: "Related articles" above a list, "Read more: <a>...</a>" between paragraphs,
/// class="related-stories". In the order of the page, none within another. What stands before the headline,
/// in menus, comments and the page's foot is not looked at, nor what is most read, latest or sponsored.
std::vector<NodeRange> find_related_blocks(const HtmlTree& tree);

}  // namespace news
