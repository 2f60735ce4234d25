// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/date_pieces.hpp"

#include <utility>

#include <unicode/uchar.h>

#include "common/analysis/fold.hpp"
#include "common/text.hpp"
#include "indexer/dates/date_words.hpp"

namespace news {
namespace {

/// -1 if it is none. Superscripts and circled digits are none.
int digit_of(char32_t c) {
    if (c < 0x80) return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
    return u_charDigitValue(static_cast<UChar32>(c));
}

/// Marks of vowels are letters too.
bool is_letter(char32_t c) {
    if (c < 0x80) return is_ascii_letter(static_cast<char>(c));
    constexpr char32_t joiner = 0x200D;
    constexpr char32_t non_joiner = 0x200C;
    if (c == U'ʼ') return false;  // the apostrophe of Ukrainian
    const std::uint32_t category = U_GET_GC_MASK(static_cast<UChar32>(c));
    return (category & (U_GC_L_MASK | U_GC_M_MASK)) != 0 || c == joiner || c == non_joiner;
}

/// Thai and what lies behind it, but for Georgian, Hangul syllables' neighbours and other scripts with
/// spaces: there a word that is not known is seldom one that begins with a known one.
bool is_written_without_spaces(std::string_view word) {
    if (word.empty()) return false;
    std::size_t at = 0;
    const char32_t c = next_code_point(word, at);
    constexpr char32_t thai = 0x0E00;
    constexpr char32_t behind_lao = 0x0F00;
    constexpr char32_t kana = 0x3040;
    return (c >= thai && c < behind_lao) || c >= kana;
}

char32_t plain_mark(char32_t c) {
    if (c >= 0x2010 && c <= 0x2015) return U'-';
    if (c == U'’' || c == U'‘' || c == U'ʼ' || c == U'′' || c == U'׳') return U'\'';
    if (c == U'॰') return U'.';  // behind what is cut short in Devanagari
    if (c == U'،' || c == U'、' || c == U'，' || c == U'၊') return U',';
    if (c == U'：') return U':';
    if (c == U'（') return U'(';
    if (c == U'）') return U')';
    if (c == U'•' || c == U'·' || c == U'／') return c == U'／' ? U'/' : U'|';
    return c;
}

class PieceReader {
  public:
    explicit PieceReader(std::string_view text) : text_(text) {}

    std::vector<DatePiece> read() {
        bool after_space = false;
        while (at_ < text_.size()) {
            const std::size_t begin = at_;
            const char32_t c = next_code_point(text_, at_);
            if (is_space(c)) {
                after_space = true;
                continue;
            }
            // A mark of direction has no width.
            if (c == 0x200E || c == 0x200F || c == 0xFEFF) continue;
            const std::size_t first = pieces_.size();
            read_piece(c, begin);
            pieces_[first].after_space = std::exchange(after_space, false);
        }
        return std::move(pieces_);
    }

  private:
    void read_piece(char32_t first, std::size_t begin) {
        if (digit_of(first) >= 0) {
            read_number(begin);
        } else if (is_letter(first)) {
            read_word(begin);
        } else {
            std::string mark;
            append_code_point(mark, plain_mark(first));
            pieces_.push_back({DatePiece::Kind::mark, std::move(mark), 0, false, begin, at_});
        }
    }

    void read_number(std::size_t begin) {
        std::string digits;
        at_ = begin;
        while (at_ < text_.size()) {
            std::size_t next = at_;
            const int digit = digit_of(next_code_point(text_, next));
            if (digit < 0) break;
            digits += static_cast<char>('0' + digit);
            at_ = next;
        }
        const int number = digits.size() > 8 ? -1 : std::stoi(digits);
        pieces_.push_back({DatePiece::Kind::number, std::move(digits), number, false, begin, at_});
    }

    void read_word(std::size_t begin) {
        std::string letters;
        at_ = begin;
        while (at_ < text_.size()) {
            std::size_t next = at_;
            const char32_t c = next_code_point(text_, next);
            // The dot of "a.m", between letters.
            const bool is_inner_dot = c == U'.' && next < text_.size() && is_letter_at(next);
            if (!is_letter(c) && !is_inner_dot) break;
            if (!is_inner_dot) append_code_point(letters, c);
            at_ = next;
        }
        std::string folded = is_ascii(letters) ? ascii_lower(letters) : fold(letters);
        if (is_written_without_spaces(folded)) {
            part_word(folded, begin);
        } else {
            pieces_.push_back({DatePiece::Kind::word, std::move(folded), 0, false, begin, at_});
        }
    }

    bool is_letter_at(std::size_t at) const { return is_letter(next_code_point(text_, at)); }

    /// What is not known of a run stays together, and no part says where in it it stands.
    void part_word(std::string_view run, std::size_t begin) {
        std::string unknown;
        const auto put = [&](std::string word) {
            if (!word.empty())
                pieces_.push_back({DatePiece::Kind::word, std::move(word), 0, false, begin, at_});
        };
        while (!run.empty()) {
            std::size_t size = known_beginning(run);
            if (size > 0) {
                put(std::exchange(unknown, {}));
                put(std::string(run.substr(0, size)));
            } else {
                next_code_point(run, size);
                unknown += run.substr(0, size);
            }
            run.remove_prefix(size);
        }
        put(std::move(unknown));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<DatePiece> pieces_;
};

}  // namespace

std::vector<DatePiece> read_date_pieces(std::string_view text) {
    return PieceReader{text}.read();
}

}  // namespace news
