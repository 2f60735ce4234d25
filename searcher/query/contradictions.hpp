// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

/// Why no article meets the unit and all of the children, as far as dates and numbers of words tell: "no day
/// is in both date:2018 and date:2019". Empty if some may.
std::string contradiction(const std::vector<QueryNode>& children, const QueryNode& unit);

/// Likewise for the dates that are asked for beside a query, in their order.
std::vector<std::string> contradictions_with(const QueryNode& root, const std::vector<DateCondition>& dates);

}  // namespace news
