// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/search_plan.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// Where the best hits are looked for, and how long.
struct ExpansionSource {
    const ArchiveView& archive;
    SharedDeadline deadline;
};

/// What Request::expand has added to a query.
struct QueryExpansion {
    Xapian::Query feedback;  // scores on top; nothing if nothing was added
    std::string note;        // what was added, or why nothing
};

/// Has words that the best hits have in common score as well in the plan's tiers. What matches stays the
/// same.
QueryExpansion expand_query(SearchPlan& plan, const QueryNode& root, const Request& request,
                            const ExpansionSource& source);

}  // namespace news
