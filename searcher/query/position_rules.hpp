// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/query_tree.hpp"

namespace news {

/// Why the part of a query has no places in a text that NEAR could compare, atleast3 count or first50 hold
/// against a number; empty if it has.
std::string why_without_positions(const QueryNode& node);

/// Whether words of both are looked for in the same field, so that their places compare.
bool are_in_one_field(const QueryNode& a, const QueryNode& b);

}  // namespace news
