// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "indexer/html/element_names.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/same_site.hpp"

namespace news {

/// What every step towards the body of a page asks for.
struct PageOutline {
    const HtmlTree& tree;
    SiteLinks links;
    std::vector<NameHints> names;  // of each node
    NodeIndex headline = no_node;  // the heading that says the title of the article
    bool is_live = false;          // a live blog: entries with their times, the newest first
};

/// `title` is the headline and `url` the address of the page, as far as known.
PageOutline outline_page(const HtmlTree& tree, std::string_view title, std::string_view url);

}  // namespace news
