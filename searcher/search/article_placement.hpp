// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "searcher/query/query_tree.hpp"
#include "searcher/search/article_probe.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/search/search_run.hpp"
#include "searcher/translation/archive_view.hpp"
#include "searcher/translation/filter_queries.hpp"

namespace news {

/// The request without its page: how many hits there are is the same for every page.
Request request_of_counts(const Request& request);

/// What came of a query, and the query as it was run.
struct PlacedAnswer {
    const Response& answer;
    HitPlace place;  // of the article in question
    const QueryNode& root;
    Undated undated = Undated::left_out;
    Xapian::Query feedback{};  // what scores on top
};

/// Where the article stands, and why.
Placement placement_of(const ArticleProbe& probe, const PlacedAnswer& placed, ArchiveView& archive);

}  // namespace news
