// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// A word of a query and what is around it.
struct WordPlace {
    std::string_view before;  // the piece before it: a word, operator, bracket; empty at the beginning
    std::string_view word;    // up to a space, bracket or quote
    std::string_view behind;  // all that follows
};

/// What to tell whoever typed a word that other search languages have another meaning for, or that is a slip
/// in one of our forms: or, immig!, NEAR5, HEADLINE(, date>2018. All of them are searched as words. Empty for
/// one that nobody could mean otherwise.
std::string doubt_about(const WordPlace& place);

/// The same for what holds no word at all: "||" is OR elsewhere. Empty for the punctuation and dashes that
/// stand in any sentence.
std::string told_of_lost(std::string_view sign);

}  // namespace news
