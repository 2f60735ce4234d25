// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "indexer/record.hpp"

namespace news {

/// What lines say about an article before its text begins.
struct LabelledHead {
    ParsedArticle parsed;  // without text; it has a headline
    std::size_t lines_read = 0;
};

/// Reads the head of a text whose first lines are labelled, as in a mail ("Title: ...", "By: ...", "Date:
/// ...", then an empty line; the labels are the names of doc/json-lines.md), or all begin with "-- "
/// (headline, byline, date and address, each of which but the first may be missing). Empty if they are not.
std::optional<LabelledHead> read_labelled_head(std::span<const std::string_view> lines);

}  // namespace news
