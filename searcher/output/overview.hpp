// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/json_writer.hpp"
#include "searcher/output/page_layout.hpp"
#include "searcher/search/response.hpp"

namespace news {

// What all matches are, beside the hits that are shown.

/// For people; empty if nothing was counted.
std::string overview_text(const Response& response, const PageStyle& style);

/// The members of doc/json-output.md.
void write_overview(JsonWriter& json, const Response& response);

/// Bars as wide as the terminal has room, or two of them side by side.
std::string timeline_text(const Timeline& timeline, const PageStyle& style);
void write_timeline(JsonWriter& json, const Timeline& timeline);

}  // namespace news
