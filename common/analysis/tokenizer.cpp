// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/analysis/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include <unicode/uchar.h>

#include "common/text.hpp"

namespace news {
namespace {

enum class CharClass : std::uint8_t { separator, word, ideograph, apostrophe };

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
    if (c >= 0x80) return class_beyond_ascii(c);
    const char ascii = static_cast<char>(c);
    if (is_ascii_letter(ascii) || is_ascii_digit(ascii)) return CharClass::word;
    return ascii == '\'' ? CharClass::apostrophe : CharClass::separator;
}

/// What follows the apostrophe of an English contraction or possessive.
bool is_contraction_ending(std::string_view letters) {
    constexpr std::array<std::string_view, 7> endings{"s", "t", "d", "m", "re", "ll", "ve"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return equal_ignoring_case(letters, ending); });
}

class WordSplitter {
  public:
    explicit WordSplitter(std::string_view text) : text_(text) {}

    std::vector<ByteRange> split() {
        words_.reserve(text_.size() / 6);
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t start = at;
            switch (class_of(next_code_point(text_, at))) {
                case CharClass::ideograph:
                    at = end_of_kana_marks(at);
                    words_.push_back({start, at});
                    break;
                case CharClass::word:
                    at = take_word(start);
                    break;
                default:
                    break;
            }
        }
        return std::move(words_);
    }

  private:
    std::size_t end_of_kana_marks(std::size_t at) const {
        while (at < text_.size()) {
            std::size_t next = at;
            if (!is_kana_mark(next_code_point(text_, next))) break;
            at = next;
        }
        return at;
    }

    std::size_t end_of_letters(std::size_t at) const {
        while (at < text_.size()) {
            std::size_t next = at;
            if (class_of(next_code_point(text_, next)) != CharClass::word) break;
            at = next;
        }
        return at;
    }

    /// Pushes the word at `start`, with a contraction's ending if it has one, and returns its end.
    std::size_t take_word(std::size_t start) {
        std::size_t end = end_of_letters(start);
        std::size_t behind = end;
        if (end < text_.size() && class_of(next_code_point(text_, behind)) == CharClass::apostrophe) {
            const std::size_t ending_end = end_of_letters(behind);
            if (is_contraction_ending(text_.substr(behind, ending_end - behind))) end = ending_end;
        }
        words_.push_back({start, end});
        return end;
    }

    std::string_view text_;
    std::vector<ByteRange> words_;
};

}  // namespace

std::vector<ByteRange> split_words(std::string_view text) {
    return WordSplitter{text}.split();
}

}  // namespace news
