// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/query_tree.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/translation/archive_view.hpp"
#include "searcher/translation/filter_queries.hpp"

namespace news {

/// The request for all hits of another, by their ids alone, to see which place an article has among them.
Request request_for_all_hits(const Request& request, const ArchiveView& archive);

/// A query as it was run.
struct QueryAsRun {
    const QueryNode& root;
    Undated undated = Undated::left_out;
    Xapian::Query feedback{};  // what scores on top
};

/// Where the article stands in `answer`, the answer to request_for_all_hits, and why. Throws Error (no_hit)
/// if no article has this id.
Placement placement_of(const std::string& id, const Response& answer, const QueryAsRun& query,
                       ArchiveView& archive);

}  // namespace news
