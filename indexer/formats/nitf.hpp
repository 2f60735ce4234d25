// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"
#include "indexer/xml/xml_tree.hpp"

namespace news {

/// A story in NITF (News Industry Text Format). One with a headline but without text is an article here.
ParseResult parse_nitf(const Record& record);

/// Whether an input that begins so is such a story.
bool looks_like_nitf(std::string_view head);

/// What the `nitf` element says, wherever it stands.
ParsedArticle nitf_story(const XmlNode& nitf);

}  // namespace news
