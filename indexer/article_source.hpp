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

/// How files are read.
struct ArticleReading {
    const Format* format = nullptr;  // of every input; null for that which its bytes show
    bool keeps_short = false;        // take what has a headline but no text
};

/// Reads every article of files, folders (with what is below them) and standard input ("-"). Every article
/// has an id. Returns whether it went to the end.
bool read_articles(const std::vector<std::string>& paths, const ArticleReading& reading,
                   const ArticleReceiver& receiver);

}  // namespace news
