// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <string>

namespace news::bench {

/// What every search engine is given of an article.
struct Document {
    std::string id;
    std::string title;
    std::string text;
    std::string day;  // YYYYMMDD, or empty
};

/// Reads a file of JSON Lines; lines that are no article are left out. Returns whether the file could be
/// read.
bool for_each_document(const char* path, const std::function<void(const Document&)>& take);

}  // namespace news::bench
