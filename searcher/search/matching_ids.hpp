// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "searcher/query/query_error.hpp"

namespace news {

struct MatchingIds {
    std::vector<std::string> ids;
    std::vector<QueryWarning> warnings;  // where the query was read, but not quite as it was written
};

/// The ids of all articles that match the whole query, related posts known by headline only included. Throws
/// QueryError for a query that cannot be read, Error (unusable) if the archive cannot.
MatchingIds matching_ids(const ArchiveDirectory& archive, const std::string& query);

}  // namespace news
