// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "common/json_writer.hpp"
#include "searcher/search/response.hpp"

namespace news {

// What several JSON answers have (doc/json-output.md).

inline constexpr std::int64_t schema_version = 1;  // raised when a member changes or goes

/// [[0,5],[9,12]]
void write_ranges(JsonWriter& json, const std::vector<ByteRange>& ranges);

void write_cited_by(JsonWriter& json, const std::vector<CitingArticle>& citing);

}  // namespace news
