// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// Minutes from UTC of a zone's abbreviation, in lower case, as it is meant where the text comes from. What
/// means several zones there says nothing ("ist" in plain English), nor does what depends on the season.
/// `language` is a tag with or without a region: "en-IN", "he".
std::optional<int> zone_named(std::string_view word, std::string_view language = {});

/// The same of names that mean the clocks of a place, whatever the season: "ET" is four hours behind UTC in
/// August. `local` is the date and the time that stand beside it.
std::optional<int> offset_of_zone(std::string_view word, std::string_view language, const NewsDate& local);

/// Whether the word is a zone's abbreviation in that language, whatever it means.
bool is_zone_name(std::string_view word, std::string_view language = {});

}  // namespace news
