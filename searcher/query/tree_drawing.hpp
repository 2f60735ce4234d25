// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/query_tree.hpp"

namespace news {

/// What a node does with those below it; of one that has none, its canonical text.
std::string label_of(const QueryNode& node);

/// The tree as a drawing, a line for each node.
std::string draw_tree(const QueryNode& root);

}  // namespace news
