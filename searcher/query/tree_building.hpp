// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "searcher/query/query_tree.hpp"

namespace news {

enum class Sign : std::uint8_t { none, must, must_not };

/// The part of a query behind a sign: -(-a) is a, -(+a) is -a, +(-a) is -a: signs do not pile up.
QueryNode with_sign(QueryNode node, Sign sign);

/// One node for several: itself for one, else any of them; equal ones (paris OR Paris) are one.
QueryNode any_of(std::vector<QueryNode> nodes);

/// Whether the node only says which articles count, and adds nothing to a score.
bool is_filter(const QueryNode& node);

/// source:nyt source:bbc asks for either: no article has two sources. Adds the unit to a filter of the same
/// field among the children if there is one; else nothing is done.
bool joins_filter_of_its_field(std::vector<QueryNode>& children, QueryNode& unit);

/// How deep the brackets of a query text are nested; those in quotes do not count.
int bracket_depth(std::string_view query);

}  // namespace news
