// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/formats/json_reader.hpp"
#include "indexer/record.hpp"

namespace news {

/// The items of a JSON Feed (jsonfeed.org), version 1 or 1.1; one that is only a headline is a stub, as in
/// feeds of XML.
ParseResults parse_json_feed(const Record& record, JsonReader& reader);

/// Whether an input that begins so is such a feed.
bool looks_like_json_feed(std::string_view head);

}  // namespace news
