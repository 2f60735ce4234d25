// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace news {

/// Bytes [begin, end) of a text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }
    std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// What a character is to the splitting. A byte beyond ASCII tells it only with its neighbours.
enum class CharClass : std::uint8_t { separator, word, apostrophe, ideograph, beyond_ascii };

inline constexpr std::array<CharClass, 256> byte_classes = [] {
    std::array<CharClass, 256> classes{};
    for (std::size_t byte = 0; byte < classes.size(); ++byte) {
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool digit = byte >= '0' && byte <= '9';
        if (letter || digit) classes[byte] = CharClass::word;
    }
    classes['\''] = CharClass::apostrophe;
    for (std::size_t byte = 0x80; byte < classes.size(); ++byte)
        classes[byte] = CharClass::beyond_ascii;
    return classes;
}();

/// Where the words of a text stand, one after the other. A word is a run of letters, digits and marks; an
/// apostrophe inside it belongs to it in contractions and possessives (don't, Bowie's) and parts it elsewhere
/// (l|Élysée, O|Neill). Every Han, Hiragana and Katakana character is a word of its own, so that any piece of
/// such a run can be found as a phrase.
///
/// What is ASCII is decided here, so that a compiler can put it into the caller's loop; the rest stands in
/// the .cpp file.
class WordScanner {
  public:
    explicit WordScanner(std::string_view text) : text_(text) {}

    /// Moves to the next word; false behind the last.
    bool next() {
        while (at_ < text_.size()) {
            switch (class_at(at_)) {
                case CharClass::word:
                    word_ = {at_, end_of_word(at_)};
                    break;
                case CharClass::beyond_ascii:
                    word_ = word_or_gap_at(text_, at_);
                    break;
                default:
                    ++at_;
                    continue;
            }
            at_ = word_.end;
            if (word_.size() > 0) return true;
        }
        return false;
    }

    ByteRange word() const { return word_; }

  private:
    CharClass class_at(std::size_t at) const { return byte_classes[static_cast<unsigned char>(text_[at])]; }

    std::size_t end_of_word(std::size_t start) const {
        std::size_t end = start;
        do {
            ++end;
        } while (end < text_.size() && class_at(end) == CharClass::word);
        const bool may_go_on = end < text_.size() && class_at(end) != CharClass::separator;
        return may_go_on ? end_of_word_beyond_ascii(text_, end) : end;
    }

    // Without `this`: a scanner whose address is never taken can live in registers.
    static ByteRange word_or_gap_at(std::string_view text, std::size_t at);
    static std::size_t end_of_word_beyond_ascii(std::string_view text, std::size_t at);

    std::string_view text_;
    std::size_t at_ = 0;
    ByteRange word_;
};

/// What follows the apostrophe of an English contraction or possessive: s, t, d, m, re, ll, ve.
bool is_contraction_ending(std::string_view letters);

/// All of them at once.
std::vector<ByteRange> split_words(std::string_view text);

}  // namespace news
