// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// The article's text where a page states it in its data (articleBody of JSON-LD) beside showing it: `found`
/// is what is shown, in paragraphs, and stands, unless less than half of what is stated is in it. Then the
/// page does not show its text without running scripts, or has it behind a wall, or something else was taken
/// for it, and what is stated is the text. What is short or breaks off is a teaser and decides nothing.
std::string text_shown_or_stated(std::string found, std::string_view stated);

}  // namespace news
