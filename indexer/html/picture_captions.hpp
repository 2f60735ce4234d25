// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_blocks.hpp"

namespace news {

/// Marks the blocks that stand under pictures without being named captions: short text that shares an element
/// with a picture and with nothing else.
void leave_out_captions(const HtmlTree& tree, NodeIndex container, const std::vector<TextBlock>& blocks,
                        std::vector<bool>& left_out);

}  // namespace news
