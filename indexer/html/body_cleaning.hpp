// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "indexer/html/page_blocks.hpp"
#include "indexer/html/page_outline.hpp"

namespace news {

/// Where blocks stand that are to be told apart, and what they may speak of.
struct BodySetting {
    const PageOutline& page;
    NodeIndex container = no_node;
    std::string_view title;
};

/// Which of the blocks within the article's container are not its text: one mark a block.
std::vector<bool> find_stray_blocks(const BodySetting& setting, const std::vector<TextBlock>& blocks);

}  // namespace news
