// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/date_pieces.hpp"

#include <utility>

#include "common/text.hpp"

namespace news {
namespace {

class PieceReader {
  public:
    explicit PieceReader(std::string text) : text_(std::move(text)) {}

    std::vector<DatePiece> read() {
        std::vector<DatePiece> pieces;
        bool after_space = false;
        while (at_ < text_.size()) {
            if (text_[at_] == ' ' || text_[at_] == '\t') {
                after_space = true;
                ++at_;
                continue;
            }
            pieces.push_back(next());
            pieces.back().after_space = std::exchange(after_space, false);
        }
        return pieces;
    }

  private:
    DatePiece next() {
        const std::size_t start = at_;
        if (is_ascii_digit(text_[at_])) {
            while (at_ < text_.size() && is_ascii_digit(text_[at_]))
                ++at_;
            const std::string digits = text_.substr(start, at_ - start);
            return {DatePiece::Kind::number, digits, digits.size() > 8 ? -1 : std::stoi(digits), false};
        }
        if (is_letter(text_[at_])) return next_word();
        return {DatePiece::Kind::mark, std::string(1, text_[at_++]), 0, false};
    }

    DatePiece next_word() {
        std::string word;
        while (at_ < text_.size() && (is_letter(text_[at_]) || is_inner_dot())) {
            if (text_[at_] != '.') word += text_[at_];
            ++at_;
        }
        return {DatePiece::Kind::word, ascii_lower(word), 0, false};
    }

    static bool is_letter(char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; }
    /// The dot of "a.m", between letters.
    bool is_inner_dot() const {
        return text_[at_] == '.' && at_ + 1 < text_.size() && is_letter(text_[at_ + 1]);
    }

    std::string text_;
    std::size_t at_ = 0;
};

/// Typesetters' spaces and dashes as typewriters have them.
std::string plain_marks(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const bool is_dash = c >= 0x2010 && c <= 0x2015;
        append_code_point(plain, is_space(c) ? U' ' : is_dash ? U'-' : c);
    }
    return plain;
}

}  // namespace

std::vector<DatePiece> read_date_pieces(std::string_view text) {
    return PieceReader{plain_marks(text)}.read();
}

}  // namespace news
