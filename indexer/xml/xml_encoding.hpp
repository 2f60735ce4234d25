// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/formats/text_encoding.hpp"

namespace news {

/// Reads a document in the encoding of its byte order mark, of the server's content type ("text/xml;
/// charset=utf-8", empty if there was none), of its XML declaration, or else as decode_text does.
DecodedText decode_xml(std::string_view bytes, std::string_view content_type);

}  // namespace news
