// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "indexer/html/html_tree.hpp"

namespace news {

/// A line as a reader sees it: the text of one block, without line ends.
struct PageLine {
    std::string text;
    NodeIndex node = no_node;        // the block
    NodeIndex time = no_node;        // a <time> within it
    bool is_aside = false;           // navigation, comments, other articles, the page's foot
    bool is_named_for_date = false;  // a class or id says so
};

struct PageLines {
    std::vector<PageLine> lines;
    std::size_t headline = 0;          // of the lines; their number if there is none
    bool headline_says_title = false;  // else it may be that of something else on the page
};

/// The lines of a page in its order. The headline is the heading that says `title`, else the first of the
/// highest rank. What the headline stands in is no aside.
PageLines read_page_lines(const HtmlTree& tree, std::string_view title);

}  // namespace news
