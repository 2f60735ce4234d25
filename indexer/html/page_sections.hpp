// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_blocks.hpp"

namespace news {

/// Marks what words say to be no part of the article: lines such as "Read also" and "Comments", with what is
/// under them if the article does not go on there; copyright; and what stood on the page before, word for
/// word.
void leave_out_sections(const HtmlTree& tree, const std::vector<TextBlock>& blocks,
                        std::vector<bool>& left_out);

}  // namespace news
