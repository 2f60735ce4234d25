// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include "indexer/html/page_blocks.hpp"
#include "indexer/html/page_outline.hpp"

namespace news {

/// The element that holds the article, no_node if the page has no paragraphs.
NodeIndex find_body_container(const PageOutline& page, const std::vector<TextBlock>& blocks);

}  // namespace news
