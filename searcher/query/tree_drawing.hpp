// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The tree as a drawing, a line for each node.
std::string draw_tree(const QueryNode& root);

}  // namespace news
