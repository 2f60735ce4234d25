// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "common/article.hpp"

namespace news {

/// An article that lists another.
struct Citation {
    std::string id;
    std::string title;
};

/// An article that others list among their related posts and that the archive knows by this alone.
struct MissingArticle {
    Article stub;
    std::uint64_t citations = 0;     // articles that list it
    std::vector<Citation> cited_by;  // the first few, in the order of the archive
};

struct MissingArticles {
    std::uint64_t all = 0;                   // that any article lists
    std::vector<MissingArticle> most_cited;  // the most cited first, equals newest first
};

/// Reads the lists of links once, and the records only of what it returns: at most `limit`. Throws Error as
/// open_settings does.
MissingArticles find_missing_articles(const ArchiveDirectory& archive, std::size_t limit);

}  // namespace news
