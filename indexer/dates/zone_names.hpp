// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace news {

/// Minutes from UTC of a zone's abbreviation, in lower case, as it is meant where the text comes from. What
/// means several zones there, or depends on the season, says nothing: "et", and "ist" in plain English.
/// `language` is a tag with or without a region: "en-IN", "he".
std::optional<int> zone_named(std::string_view word, std::string_view language = {});

/// Whether the word is a zone's abbreviation, whatever it means.
bool is_zone_name(std::string_view word);

}  // namespace news
