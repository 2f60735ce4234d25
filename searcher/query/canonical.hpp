// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/query_tree.hpp"

namespace news {

/// The query as it was understood, in the query language; it parses to itself. Everything is "".
std::string canonical_text(const QueryNode& node);

}  // namespace news
