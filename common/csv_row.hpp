// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace news {

// Tables in text as RFC 4180 has them: fields in quotes may hold line ends, delimiters and doubled quotes.
// A quote inside a field that does not begin with one is a character as any other.

/// Follows a row to its end, piece by piece.
class CsvRowScan {
  public:
    explicit CsvRowScan(char delimiter) : delimiter_(delimiter) {}

    /// How many bytes of the piece belong to the row, its line end among them.
    std::size_t scan(std::string_view piece);
    bool is_complete() const { return is_complete_; }
    /// Whether a quote was opened and not closed.
    bool is_quoted() const { return state_ == State::quoted; }

  private:
    enum class State : unsigned char { field_begin, plain, quoted, quote_in_quoted };

    void pass(char c);

    char delimiter_;
    State state_ = State::field_begin;
    bool is_complete_ = false;
};

/// The first row of a text, with its line end.
std::string_view first_csv_row(std::string_view text, char delimiter);

/// What parts the fields of this header: a comma, semicolon, tab or bar, whichever makes most fields.
char csv_delimiter(std::string_view header);

/// The fields of one row, without their quotes.
std::vector<std::string> csv_fields(std::string_view row, char delimiter);

}  // namespace news
