// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"

namespace news {

/// The items of a NewsML-G2 document: a news item, or the items of a message. Items of pictures, events,
/// concepts and packages are rejected for what they are. An article with a headline but without text is one
/// here.
ParseResults parse_newsml_g2(const Record& record);

/// Whether an input that begins so is such a document, or a part of one.
bool looks_like_newsml_g2(std::string_view head);

}  // namespace news
