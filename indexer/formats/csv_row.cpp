// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/csv_row.hpp"

#include <algorithm>

namespace news {

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
    std::vector<std::string> fields(1);
    bool is_quoted = false;
    for (std::size_t at = 0; at < row.size(); ++at) {
        const char c = row[at];
        const bool begins_field = at == 0 || (!is_quoted && row[at - 1] == delimiter);
        if (c == '"' && !is_quoted && begins_field) {
            is_quoted = true;
        } else if (c == '"' && is_quoted) {
            const bool is_doubled = at + 1 < row.size() && row[at + 1] == '"';
            if (is_doubled) fields.back() += row[++at];
            is_quoted = is_doubled;
        } else if (c == delimiter && !is_quoted) {
            fields.emplace_back();
        } else {
            fields.back() += c;
        }
    }
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
