// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/tokenizer.hpp"

#include <algorithm>
#include <array>

#include "common/analysis/characters.hpp"
#include "common/text.hpp"

namespace news {
namespace {

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

bool is_contraction_ending(std::string_view letters) {
    constexpr std::array<std::string_view, 7> endings{"s", "t", "d", "m", "re", "ll", "ve"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return equal_ignoring_case(letters, ending); });
}

std::vector<ByteRange> split_words(std::string_view text) {
    std::vector<ByteRange> words;
    words.reserve(text.size() / 6);
    for (WordScanner scanner(text); scanner.next();)
        words.push_back(scanner.word());
    return words;
}

}  // namespace news
