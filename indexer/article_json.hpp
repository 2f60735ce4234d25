// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/article.hpp"
#include "indexer/record.hpp"

namespace news {

/// One line of JSON that says all of an article and that the JSON Lines format reads back to the same article
/// (doc/json-lines.md).
std::string to_json_line(const Article& article);
/// The same with what each field was taken from, as `found_in`, where that is known.
std::string to_json_line(const ParsedArticle& parsed);

}  // namespace news
