// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/calendar_windows.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "common/fields.hpp"

namespace news {
namespace {

using Xapian::Query;

/// A piece of the calendar: its digits sort as its articles do. What is known to the year only has a date
/// before all of its months (news_date: sort_key).
struct Piece {
    std::string digits;
    std::string term;
};

void add_pieces(std::vector<Piece>& pieces, const Xapian::Database& database, std::string_view prefix,
                std::size_t digits) {
    const std::string beginning{prefix};
    for (auto term = database.allterms_begin(beginning); term != database.allterms_end(beginning); ++term) {
        const std::string rest = (*term).substr(beginning.size());
        const bool is_date =
            rest.size() == digits && rest.find_first_not_of("0123456789") == std::string::npos;
        if (is_date) pieces.push_back({rest, *term});
    }
}

Query any_of(std::vector<Piece>::const_iterator first, std::vector<Piece>::const_iterator last) {
    std::vector<std::string> terms;
    for (auto piece = first; piece != last; ++piece)
        terms.push_back(piece->term);
    return {Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace

std::vector<Query> calendar_windows(const Xapian::Database& database) {
    constexpr std::size_t year_digits = 4;
    constexpr std::size_t month_digits = 6;
    std::vector<Piece> pieces;
    add_pieces(pieces, database, prefix::month, month_digits);
    add_pieces(pieces, database, prefix::year_only, year_digits);
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.digits > b.digits; });
    std::vector<Query> windows;
    std::size_t width = 1;
    for (std::size_t at = 0; at < pieces.size(); at += width, width *= 2) {
        const auto begin = pieces.cbegin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t pieces_left = pieces.size() - at;
        windows.push_back(any_of(begin, begin + static_cast<std::ptrdiff_t>(std::min(width, pieces_left))));
    }
    windows.emplace_back(std::string(prefix::undated));
    return windows;
}

}  // namespace news
