// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/same_site.hpp"

namespace news {

/// The elements that list other articles of the site: three or more alike side by side, each opening with a
/// link that stands by itself and a few words under it. They look like text of the article, and are not.
std::vector<NodeIndex> find_teaser_lists(const HtmlTree& tree, const SiteLinks& links);

}  // namespace news
