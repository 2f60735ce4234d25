// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace news {

// English words of dates, in lower case.

/// 1 to 12, for full names and the usual abbreviations.
std::optional<int> month_named(std::string_view word);
/// 0 (Sunday) to 6.
std::optional<int> weekday_named(std::string_view word);
/// Minutes from UTC of a zone abbreviation that means one zone only in English-language news.
std::optional<int> zone_named(std::string_view word);
/// Whether the word is a zone's abbreviation that means several zones: it says nothing, and spoils nothing.
bool is_ambiguous_zone(std::string_view word);
/// Whether the word may stand in a date without adding to it: "of", "at", "on", "the".
bool is_date_filler(std::string_view word);

}  // namespace news
