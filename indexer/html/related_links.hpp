// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "common/article.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {

/// The page that the links stand on.
struct LinkingPage {
    std::string_view title;
    std::string_view url;        // against which links are resolved
    std::string_view canonical;  // as it names itself
    std::string_view language;   // a tag
};

/// The articles of its own site that a page shows as related to its article (related_blocks), with title,
/// address and, where it is printed, date. None is the page itself, none is there twice, and of a page with
/// very many only the first are taken.
std::vector<RelatedPost> find_related_links(const HtmlTree& tree, const LinkingPage& page);

}  // namespace news
