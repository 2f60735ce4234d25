// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"

namespace news {

/// The entries of a feed: RSS of every version, also that in RDF, and Atom. An entry is an article with the
/// text that the feed gives; one that is only a headline is a stub, whose place the article takes when it is
/// read.
ParseResults parse_feed(const Record& record);

/// Whether an input that begins so is a feed.
bool looks_like_feed(std::string_view head);

}  // namespace news
