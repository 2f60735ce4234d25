// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/formats/text_encoding.hpp"

namespace news {

/// The encoding that a page names for itself in a `meta` element of its head, as written there; empty if
/// none.
std::string_view declared_encoding(std::string_view page);

/// The page in UTF-8, by the first of these: its byte order mark, the charset of `content_type` (as HTTP said
/// it), what the page declares, what its bytes look like. Text that has the form of UTF-8 is read as that,
/// even if it is declared otherwise: so are pages that were converted when they were saved.
DecodedText decode_html(std::string_view page, std::string_view content_type);

}  // namespace news
