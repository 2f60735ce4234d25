// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/xml/xml_tree.hpp"

namespace news {

/// The text of an element of a feed, as paragraphs. It may be plain text, HTML written as text, or markup,
/// with or without base64 around it: Atom says which in the attribute `type`, RSS leaves it to the reader.
std::string feed_text(const XmlNode& element);

/// The same on one line.
std::string feed_line(const XmlNode& element);

}  // namespace news
