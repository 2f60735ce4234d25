// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"

namespace news {

struct FormatTools;

/// Whether the bytes begin as a page of HTML does: with a document type, or an element that only HTML has.
bool looks_like_html(std::string_view head);

/// Reads a page of HTML that has one article.
ParseResult parse_html_page(const Record& record, FormatTools& tools);

}  // namespace news
