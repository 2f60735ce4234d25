// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include <unicode/uchar.h>

#include "common/text.hpp"

namespace news {
namespace {

/// The voicing marks that follow a kana in decomposed and in half-width text.
bool is_kana_mark(char32_t c) {
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
}

CharClass class_beyond_ascii(char32_t c) {
    if (c == 0x2019 || c == 0x2018 || c == 0x02BC) return CharClass::apostrophe;
    // What joins letters invisibly must not part a word: soft hyphen, zero width (non-)joiner, word joiner.
    if (c == 0xAD || c == 0x200C || c == 0x200D || c == 0x2060) return CharClass::word;
    if (is_kana_mark(c)) return CharClass::separator;  // on its own; behind its kana it is taken with it
    const bool kana = (c >= 0x3041 && c <= 0x30FF && c != 0x30FB) || (c >= 0x31F0 && c <= 0x31FF) ||
                      (c >= 0xFF66 && c <= 0xFF9D);
    const bool han = (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
                     (c >= 0x20000 && c <= 0x3FFFF) || c == 0x3005 || c == 0x3007;
    if (kana || han) return CharClass::ideograph;
    const auto type = static_cast<unsigned>(u_charType(static_cast<UChar32>(c)));
    constexpr std::uint32_t word_types = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK;
    return ((word_types >> type) & 1U) != 0 ? CharClass::word : CharClass::separator;
}

CharClass class_of(char32_t c) {
    return c < 0x80 ? byte_classes[c] : class_beyond_ascii(c);
}

/// What follows the apostrophe of an English contraction or possessive.
bool is_contraction_ending(std::string_view letters) {
    constexpr std::array<std::string_view, 7> endings{"s", "t", "d", "m", "re", "ll", "ve"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return equal_ignoring_case(letters, ending); });
}

std::size_t end_of_kana_marks(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!is_kana_mark(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (class_of(next_code_point(text, next)) != CharClass::word) break;
        at = next;
    }
    return at;
}

}  // namespace

/// The word that begins with the character at `at`, or an empty range behind a character that is in none.
ByteRange WordScanner::word_or_gap_at(std::string_view text, std::size_t at) {
    std::size_t behind = at;
    switch (class_of(next_code_point(text, behind))) {
        case CharClass::ideograph:
            return {at, end_of_kana_marks(text, behind)};
        case CharClass::word:
            return {at, end_of_word_beyond_ascii(text, behind)};
        default:
            return {behind, behind};
    }
}

/// The end of the word that reaches up to `at` at least, with a contraction's ending if it has one.
std::size_t WordScanner::end_of_word_beyond_ascii(std::string_view text, std::size_t at) {
    const std::size_t end = end_of_letters(text, at);
    std::size_t behind = end;
    if (end == text.size() || class_of(next_code_point(text, behind)) != CharClass::apostrophe) return end;
    const std::size_t ending_end = end_of_letters(text, behind);
    return is_contraction_ending(text.substr(behind, ending_end - behind)) ? ending_end : end;
}

std::vector<ByteRange> split_words(std::string_view text) {
    std::vector<ByteRange> words;
    words.reserve(text.size() / 6);
    for (WordScanner scanner(text); scanner.next();)
        words.push_back(scanner.word());
    return words;
}

}  // namespace news
