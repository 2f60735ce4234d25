// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/html/html_tree.hpp"

namespace news {

/// Whether a page says that its article is not for everybody (isAccessibleForFree of schema.org, content_tier
/// of Facebook), so that it may show a stranger only the beginning.
bool is_for_subscribers(const HtmlTree& tree);

}  // namespace news
