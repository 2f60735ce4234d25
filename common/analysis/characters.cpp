// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/characters.hpp"

#include <cstdint>

#include <unicode/uchar.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr bool is_within(char32_t c, char32_t first, char32_t last) {
    return c >= first && c <= last;
}

CharClass class_beyond_ascii(char32_t c) {
    if (is_apostrophe(c)) return CharClass::apostrophe;
    // What joins letters invisibly must not part a word: soft hyphen, zero width (non-)joiner, word joiner.
    if (c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060) return CharClass::word;
    if (is_kana_mark(c)) return CharClass::separator;  // on its own; behind its kana it is taken with it
    const bool kana = (is_within(c, 0x3041, 0x30FF) && c != 0x30FB) || is_within(c, 0x31F0, 0x31FF) ||
                      is_within(c, 0xFF66, 0xFF9D);
    const bool han = is_within(c, 0x3400, 0x9FFF) || is_within(c, 0xF900, 0xFAFF) ||
                     is_within(c, 0x20000, 0x3FFFF) || c == 0x3005 || c == 0x3007;
    if (kana || han) return CharClass::ideograph;
    const auto type = static_cast<unsigned>(u_charType(static_cast<UChar32>(c)));
    constexpr std::uint32_t word_types = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return ((word_types >> type) & 1U) != 0 ? CharClass::word : CharClass::separator;
}

/// Marks of a kana, and what chooses between drawings of one ideograph.
bool is_ideograph_mark(char32_t c) {
    return is_kana_mark(c) || is_within(c, 0xFE00, 0xFE0F) || is_within(c, 0xE0100, 0xE01EF);
}

constexpr bool is_leading_jamo(char32_t c) {
    return is_within(c, 0x1100, 0x115F) || is_within(c, 0xA960, 0xA97C);
}
constexpr bool is_following_jamo(char32_t c) {
    return is_within(c, 0x1160, 0x11FF) || is_within(c, 0xD7B0, 0xD7FB);
}

template <class Predicate>
std::size_t end_of_run(std::string_view text, std::size_t at, Predicate belongs) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!belongs(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

}  // namespace

CharClass class_of(char32_t c) {
    return c < 0x80 ? byte_classes[c] : class_beyond_ascii(c);
}

bool is_kana_mark(char32_t c) {
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
}

bool is_hangul(char32_t c) {
    return is_within(c, 0xAC00, 0xD7A3) || is_leading_jamo(c) || is_following_jamo(c) ||
           is_within(c, 0x3131, 0x318E) || is_within(c, 0xFFA1, 0xFFDC);
}

bool is_unspaced(char32_t c) {
    const bool in_block =
        is_within(c, 0x0E01, 0x0EFF) || is_within(c, 0x1000, 0x109F) || is_within(c, 0x1780, 0x17FF);
    return in_block && class_of(c) == CharClass::word;
}

bool is_ideographic(char32_t c) {
    if (c < 0x1100) return false;
    return class_of(c) == CharClass::ideograph || (is_hangul(c) && class_of(c) == CharClass::word);
}

bool is_spaced_word(char32_t c) {
    return class_of(c) == CharClass::word && !is_hangul(c) && !is_unspaced(c);
}

bool is_apostrophe(char32_t c) {
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC;
}

bool is_hyphen(char32_t c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
}

bool is_number_dash(char32_t c) {
    return c == 0x2012 || c == 0x2013 || c == 0x2212;
}

bool is_thousands_space(char32_t c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
}

bool is_lower_case(char32_t c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(static_cast<UChar32>(c)) != 0;
}

bool is_upper_case(char32_t c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

bool is_letter(char32_t c) {
    return u_isUAlphabetic(static_cast<UChar32>(c)) != 0;
}

std::size_t end_of_ideograph(std::string_view text, std::size_t at) {
    const char32_t first = next_code_point(text, at);
    if (!is_hangul(first)) return end_of_run(text, at, is_ideograph_mark);
    if (is_leading_jamo(first)) at = end_of_run(text, at, is_leading_jamo);
    const bool may_go_on = is_leading_jamo(first) || is_following_jamo(first) || first >= 0xAC00;
    return may_go_on ? end_of_run(text, at, is_following_jamo) : at;
}

char32_t character_before(std::string_view text, std::size_t at) {
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
        --start;
    std::size_t end = start;
    const char32_t c = next_code_point(text, end);
    return end == at ? c : replacement_character;
}

char32_t character_at(std::string_view text, std::size_t at) {
    return at < text.size() ? next_code_point(text, at) : U'\0';
}

}  // namespace news
