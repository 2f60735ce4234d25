// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// Says which form of the query language, that this version does not have, a word is written in ("wildcards
/// (*)"); empty for a plain word. Trailing punctuation is plain: "are you okay?".
std::string reserved_form(std::string_view word);

/// The same of a word that stands right before a bracket: "atleast3(", "first50(".
std::string reserved_function(std::string_view word);

/// The word without the punctuation that people end sentences with.
std::string_view without_trailing_punctuation(std::string_view word);

}  // namespace news
