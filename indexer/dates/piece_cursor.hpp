// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "indexer/dates/date_pieces.hpp"
#include "indexer/dates/date_words.hpp"

namespace news {

/// What a word, or several in a row, say in a date.
struct WordMeaning {
    int value = 0;
    std::size_t pieces = 1;    // that the words take
    bool is_expected = false;  // in the language that is expected, or in all
    bool is_disputed = false;  // not expected, and languages differ about it
};

/// Goes through the pieces of a date, knowing the words of the language that is expected.
class PieceCursor {
  public:
    /// `pieces` and `language` (a tag, may be empty) must outlive it.
    PieceCursor(const std::vector<DatePiece>& pieces, std::string_view language);

    bool at_end() const { return at_ >= pieces_.size(); }
    std::size_t position() const { return at_; }
    void go_to(std::size_t position) { at_ = position; }
    void skip(std::size_t count) { at_ += count; }
    std::string_view language() const { return language_; }

    /// The piece so many ahead, or nullptr.
    const DatePiece* piece(std::size_t ahead = 0) const {
        return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr;
    }
    bool is_after_mark(std::string_view marks) const;
    bool is_number(std::size_t ahead, std::size_t most_digits = 8) const;
    bool is_mark(std::size_t ahead, std::string_view marks) const;
    bool is_word(std::size_t ahead) const;
    bool is_glued(std::size_t ahead) const { return piece(ahead) != nullptr && !piece(ahead)->after_space; }

    /// What the words from there say of this kind, the most words that are one name: "mười hai" before
    /// "mười".
    std::optional<WordMeaning> meaning(DateWordKind kind, std::size_t ahead = 0) const;

  private:
    std::optional<WordMeaning> choose(std::string_view name, DateWordKind kind) const;

    const std::vector<DatePiece>& pieces_;
    std::string language_;
    std::string primary_;
    std::size_t at_ = 0;
};

}  // namespace news
