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

}  // namespace news
