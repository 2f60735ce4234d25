// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/csv_row.hpp"

#include <algorithm>

namespace news {
namespace {

/// Moves `at` behind the field, to the delimiter or the end.
std::string take_field(std::string_view row, std::size_t& at, char delimiter) {
    std::string field;
    bool is_quoted = at < row.size() && row[at] == '"';
    while (is_quoted) {
        const std::size_t begin = at + 1;
        const std::size_t end = std::min(row.find('"', begin), row.size());
        field += row.substr(begin, end - begin);
        at = std::min(end + 1, row.size());
        is_quoted = at < row.size() && row[at] == '"';
        if (is_quoted) field += '"';
    }
    const std::size_t end = std::min(row.find(delimiter, at), row.size());
    field += row.substr(at, end - at);
    at = end;
    return field;
}

}  // namespace

void CsvRowScan::pass(char c) {
    if (state_ == State::quoted) {
        if (c == '"') state_ = State::quote_in_quoted;
        return;
    }
    const bool opens = c == '"' && state_ != State::plain;  // a field, or the second half of a doubled quote
    if (opens) {
        state_ = State::quoted;
    } else if (c == delimiter_) {
        state_ = State::field_begin;
    } else {
        state_ = State::plain;
        is_complete_ = c == '\n';
    }
}

std::size_t CsvRowScan::scan(std::string_view piece) {
    std::size_t at = 0;
    while (at < piece.size() && !is_complete_) {
        if (state_ == State::quoted) {
            at = std::min(piece.find('"', at), piece.size());
            if (at == piece.size()) break;
        }
        pass(piece[at++]);
    }
    return at;
}

std::string_view first_csv_row(std::string_view text, char delimiter) {
    return text.substr(0, CsvRowScan{delimiter}.scan(text));
}

std::vector<std::string> csv_fields(std::string_view row, char delimiter) {
    while (row.ends_with('\n') || row.ends_with('\r'))
        row.remove_suffix(1);
    std::vector<std::string> fields;
    std::size_t at = 0;
    do {
        fields.push_back(take_field(row, at, delimiter));
    } while (at++ < row.size());
    return fields;
}

char csv_delimiter(std::string_view header) {
    constexpr std::string_view delimiters = ",;\t|";
    const auto count = [&](char delimiter) {
        return csv_fields(first_csv_row(header, delimiter), delimiter).size();
    };
    return *std::max_element(delimiters.begin(), delimiters.end(),
                             [&](char a, char b) { return count(a) < count(b); });
}

}  // namespace news
