// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/record.hpp"

namespace news {

/// Rejects what has no text: an announcement, a cancelled story, a page that loads its text later. Formats in
/// which a headline alone is something of its own, as in a feed, do not ask for it.
ParseResults without_short_articles(ParseResults results);

}  // namespace news
