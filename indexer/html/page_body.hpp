// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/html_tree.hpp"

namespace news {

/// The text of the article on a page.
struct PageBody {
    std::vector<std::string> paragraphs;
    NodeIndex container = no_node;  // the element that holds them
};

/// In steps, each a file beside this one: the headline tells which part of the page is the article's
/// (page_outline); what is no article by its element or its names (page_clutter), with lists of others
/// (teaser_lists), is left out; the rest is cut into blocks (page_blocks); what labels announce to be
/// something else goes (page_sections); the element is chosen that the article is in (body_container); and
/// what stands between its paragraphs without belonging to it goes (body_cleaning, picture_captions). `title`
/// is the headline and `url` the address of the page, as far as known.
PageBody find_body(const HtmlTree& tree, std::string_view title, std::string_view url);

}  // namespace news
