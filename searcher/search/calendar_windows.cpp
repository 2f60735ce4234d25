// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/calendar_windows.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "common/fields.hpp"

namespace news {
namespace {

using Xapian::Query;

constexpr std::size_t year_digits = 4;
constexpr std::size_t month_digits = 6;

/// A month, or what is known to the year only. The digits sort as the articles do: what is known to the year
/// only has a date before all of its months (news_date: sort_key).
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

/// The newest first.
std::vector<Piece> pieces_of(const Xapian::Database& database) {
    std::vector<Piece> pieces;
    add_pieces(pieces, database, prefix::month, month_digits);
    add_pieces(pieces, database, prefix::year_only, year_digits);
    std::sort(pieces.begin(), pieces.end(),
              [](const Piece& a, const Piece& b) { return a.digits > b.digits; });
    return pieces;
}

double most_closeness(const Recency& recency, const Piece& piece) {
    return piece.digits.size() == month_digits ? closeness_in_month(recency, piece.digits)
                                               : closeness(recency, piece.digits);
}

Query any_of(std::span<const Piece> pieces) {
    std::vector<std::string> terms;
    for (const Piece& piece : pieces)
        terms.push_back(piece.term);
    return {Query::OP_OR, terms.begin(), terms.end()};
}

/// Calls take(pieces) for the first, the next two, the next four and so on.
template <typename Take>
void for_each_widening(std::span<const Piece> pieces, const Take& take) {
    for (std::size_t width = 1; !pieces.empty(); width *= 2) {
        const std::size_t taken = std::min(width, pieces.size());
        take(pieces.first(taken));
        pieces = pieces.subspan(taken);
    }
}

Query undated_articles() {
    return Query(std::string(prefix::undated));
}

/// The days of a month, the newest first, and what is known to the month only, which is behind them.
std::vector<std::string> days_of_month(const Xapian::Database& database, const std::string& digits) {
    std::vector<std::string> terms{std::string(prefix::month_only) + digits};
    const std::string beginning = std::string(prefix::day) + digits;
    for (auto term = database.allterms_begin(beginning); term != database.allterms_end(beginning); ++term)
        terms.push_back(*term);
    std::reverse(terms.begin(), terms.end());
    return terms;
}

}  // namespace

CalendarWindows::CalendarWindows(const Xapian::Database& database) : database_(database) {
    for (const Piece& piece : pieces_of(database))
        ahead_.push_back(piece.term);
    ahead_.emplace_back(prefix::undated);
    std::reverse(ahead_.begin(), ahead_.end());
}

std::optional<Query> CalendarWindows::next() {
    std::vector<std::string> terms;
    Xapian::doccount articles = 0;
    while (!ahead_.empty() && articles < width_) {
        const std::string term = ahead_.back();
        const Xapian::doccount with_term = database_.get_termfreq(term);
        if (with_term == 0) {
            ahead_.pop_back();
            continue;
        }
        const bool is_month = term.starts_with(prefix::month);
        if (is_month && articles + with_term > width_) {
            ahead_.pop_back();
            const std::vector<std::string> days = days_of_month(database_, term.substr(prefix::month.size()));
            ahead_.insert(ahead_.end(), days.rbegin(), days.rend());
            continue;
        }
        const bool is_undated = term == prefix::undated;
        if (is_undated && !terms.empty()) break;
        terms.push_back(term);
        articles += with_term;
        ahead_.pop_back();
    }
    width_ *= widening;
    if (terms.empty()) return std::nullopt;
    return Query(Query::OP_OR, terms.begin(), terms.end());
}

std::vector<NearWindow> windows_around(const Xapian::Database& database, const Recency& recency) {
    std::vector<Piece> pieces = pieces_of(database);
    std::stable_sort(pieces.begin(), pieces.end(), [&](const Piece& a, const Piece& b) {
        return most_closeness(recency, a) > most_closeness(recency, b);
    });
    std::vector<NearWindow> windows;
    for_each_widening(pieces, [&](std::span<const Piece> window) {
        windows.push_back({any_of(window), most_closeness(recency, window.front())});
    });
    windows.push_back({undated_articles(), 0});
    return windows;
}

}  // namespace news
