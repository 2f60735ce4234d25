// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "searcher/output/fields/output_value.hpp"

namespace news {

inline constexpr std::array<std::string_view, 5> count_columns{"kind", "query", "value", "articles", "held"};

/// A value for each column.
using CountRow = std::array<OutputValue, count_columns.size()>;

/// What facets and timeline counted, as a table (doc/output.md).
std::vector<CountRow> count_rows(const Response& response);

}  // namespace news
