// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace news {

/// Longer words are cut, in index and query alike. Xapian refuses terms over 245 bytes, prefix included.
inline constexpr std::size_t longest_word = 160;

/// Appends the form of a word (one of split_words) under which it is indexed and sought: folded, without the
/// 's of a possessive, cut at longest_word. Appends nothing for a word of invisible joiners.
void append_folded_word(std::string& out, std::string_view surface);

/// The form with its accents, where folding loses some (élysée); otherwise empty.
std::string accented_form(std::string_view surface, std::string_view folded);

/// Whether it ends as f16s, 747s and 1990s do.
bool ends_as_numbered_plural(std::string_view folded);

/// Whether a folded form has a stem of its own: numbers, kept wholes such as at&t, ideographs and the words
/// of scripts without spaces have none. The 1990s are not the year 1990, nor the mid-1990s mid-1990.
bool can_have_stem(std::string_view folded);

}  // namespace news
