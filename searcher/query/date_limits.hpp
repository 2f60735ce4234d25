// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The dates that are asked for beside the query, as they were typed; empty ones ask for nothing.
struct DateLimits {
    std::string from;   // a day, month or year: that or later; or 7d: the last seven days
    std::string to;     // that or earlier
    std::string on;     // any condition of the query language
    std::string since;  // as from

    bool empty() const { return from.empty() && to.empty() && on.empty() && since.empty(); }
};

/// Throws as conditions_of does if one of the limits cannot be read, whatever day it is.
void check_limits(const DateLimits& limits);

/// All that an article must meet. Throws Error (usage) that names the limit for one that cannot be read, or
/// if no day meets them.
std::vector<DateCondition> conditions_of(const DateLimits& limits, const CalendarDate& today);

/// The query and these conditions.
QueryNode restricted_to(QueryNode root, const std::vector<DateCondition>& conditions);

}  // namespace news
