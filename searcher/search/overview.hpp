// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <xapian.h>

#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/search/search_plan.hpp"

namespace news {

/// Whether all matches are to be counted, beside those shown.
bool wants_overview(const Request& request);

/// What all matches are: the articles with all words, or those with some where none has all or score alone
/// decides.
Tier counted_articles(const SearchPlan& plan, const Response& response);

/// Counts the articles of a tier.
void add_overview(Response& response, const Xapian::Database& database, const Tier& tier,
                  const Request& request);

/// The request for the query that is compared.
Request compared_request(const Request& request);

/// Takes over what the answer to that one says.
void compare_with(Response& response, Response compared);

/// Makes the timeline of the dates that were counted.
void chart(Response& response, const Xapian::Database& database, std::optional<TimeStep> step);

}  // namespace news
