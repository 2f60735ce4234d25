// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/same_site.hpp"

namespace news {

/// One mark a node: what is no part of any article by its element, its names, or because it is not shown.
/// What is within a marked node is left out with it and need not be marked.
std::vector<bool> find_clutter(const HtmlTree& tree, const SiteLinks& links);

}  // namespace news
