// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/record.hpp"

namespace news {

/// Whether the first row names columns by names that JSON articles use, a headline or a text among them.
bool looks_like_csv(std::string_view head);

/// A row of a table under the table's header: two rows, the first with the names of the columns.
ParseResult parse_csv_article(const Record& record);

}  // namespace news
