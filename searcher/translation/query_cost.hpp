// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/matching/search_work.hpp"
#include "searcher/query/query_tree.hpp"
#include "searcher/translation/archive_view.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// Throws Error (usage), which names what is dear, if the query is sure to take more than `most`: what a
/// posting list and a list of positions cost is known, and from the archive's counts how many must be read.
void refuse_if_too_dear(const QueryNode& root, ArchiveView& archive, const XapianTranslator& translator,
                        std::uint64_t most = most_work);

}  // namespace news
