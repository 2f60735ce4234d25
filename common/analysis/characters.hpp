// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "common/analysis/tokenizer.hpp"

namespace news {

/// Never beyond_ascii.
CharClass class_of(char32_t c);

/// The voicing marks that follow a kana in decomposed and in half-width text.
bool is_kana_mark(char32_t c);
bool is_hangul(char32_t c);
/// Thai, Lao, Khmer and Burmese letters, signs and digits: scripts that put no space between words.
bool is_unspaced(char32_t c);
/// Han, kana and Hangul, of which the index holds pairs.
bool is_ideographic(char32_t c);
/// Letters, digits and marks of the other scripts: what words between spaces are made of.
bool is_spaced_word(char32_t c);

bool is_apostrophe(char32_t c);
bool is_hyphen(char32_t c);
/// What stands for a hyphen between two numbers, but parts two words.
bool is_number_dash(char32_t c);
/// The no-break and thin spaces that set off thousands.
bool is_thousands_space(char32_t c);
bool is_lower_case(char32_t c);
bool is_upper_case(char32_t c);
bool is_letter(char32_t c);

/// The end of the ideograph that begins at `at`: with the marks of a kana, all letters of a Hangul syllable.
std::size_t end_of_ideograph(std::string_view text, std::size_t at);

/// The character that ends before `at`, which is above 0.
char32_t character_before(std::string_view text, std::size_t at);
/// The character at `at`, or 0 at the end.
char32_t character_at(std::string_view text, std::size_t at);

}  // namespace news
