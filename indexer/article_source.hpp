// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "indexer/formats/format_table.hpp"
#include "indexer/record.hpp"

namespace news {

/// Who takes what the files give.
struct ArticleReceiver {
    std::function<bool(ParsedArticle)> take;  // false stops the reading
    std::function<void(Rejection)> reject;
    std::function<void(InputNote)> note{};  // may be empty
};

/// Reads every article of files, folders (with what is below them) and standard input ("-"), each input in
/// the format that its bytes show, or in `format` if it is not null. Every article has an id. Returns whether
/// it went to the end.
bool read_articles(const std::vector<std::string>& paths, const Format* format,
                   const ArticleReceiver& receiver);

}  // namespace news
