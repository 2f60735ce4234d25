// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/printed_date.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "common/text.hpp"
#include "indexer/dates/clock_reading.hpp"
#include "indexer/dates/date_pieces.hpp"
#include "indexer/dates/day_reading.hpp"
#include "indexer/dates/persian_calendar.hpp"
#include "indexer/dates/zone_names.hpp"

namespace news {
namespace {

/// Anything longer is prose, not a date. Bytes: scripts other than Latin take three for a letter.
constexpr std::size_t longest_date = 160;
constexpr std::size_t longest_ascii_date = 80;
constexpr std::size_t longest_line = 400;

/// Before there were newspapers, and long after us, four digits are something else: a price, a quantity,
/// a room.
bool is_news_year(int year) {
    return year >= 1600 && year < 3000;
}

/// Reads the pieces from left to right, as far as they make a date.
class PrintedDateReader {
  public:
    PrintedDateReader(const std::vector<DatePiece>& pieces, std::string_view language, std::size_t from = 0)
        : pieces_(pieces, language), day_(pieces_), clock_(pieces_) {
        pieces_.go_to(from);
        begin_ = from;
    }

    /// Whether all is understood.
    bool read_all() {
        while (!pieces_.at_end()) {
            if (!take_piece()) return false;
            // Marks and small words at the ends are no part of it.
            if (!is_between_) end_ = pieces_.position();
            if (day_.is_empty() && !clock_.has_time()) begin_ = pieces_.position();
        }
        return true;
    }

    std::size_t begin() const { return begin_; }
    std::size_t end() const { return end_; }

    DateReading date() const {
        if (!day_.year() || !day_.month()) return {};
        if (day_.is_persian()) return persian_date();
        if (!is_news_year(*day_.year())) return {};
        if (!day_.day() && day_.has_foreign_name()) return {};
        NewsDate date;
        date.year = *day_.year();
        date.month = *day_.month();
        date.day = day_.day().value_or(0);
        date.precision = day_.day() ? DatePrecision::day : DatePrecision::month;
        if (clock_.has_time() && day_.day()) date = at_clock(date);
        if (auto problem = why_impossible(date); !problem.empty()) return {std::nullopt, std::move(problem)};
        std::string doubt = day_.doubt().empty() && day_.day() ? weekday_doubt(date) : day_.doubt();
        if (!doubt.empty()) date.certainty = DateCertainty::doubtful;
        return {date, std::move(doubt)};
    }

    DateReading persian_date() const {
        if (!day_.day()) return {};
        auto date = day_of_persian(*day_.year(), *day_.month(), *day_.day());
        if (date && clock_.has_time()) date = at_clock(*date);
        return {date && why_impossible(*date).empty() ? date : std::nullopt, {}};
    }

    std::optional<NewsDate> day_alone() const {
        if (!day_.month() || !day_.day() || day_.is_persian() || clock_.has_time()) return std::nullopt;
        constexpr int leap_year = 2000;
        NewsDate day{.year = day_.year().value_or(leap_year), .month = *day_.month(), .day = *day_.day()};
        if (!why_impossible(day).empty()) return std::nullopt;
        day.year = day_.year().value_or(0);
        return day;
    }

    /// A day without a year, with its time.
    std::optional<NewsDate> day_of_some_year() const {
        if (!day_.names_month() || !day_.day() || day_.year() || day_.is_persian() || day_.has_foreign_name())
            return std::nullopt;
        constexpr int leap_year = 2000;
        NewsDate date{.year = leap_year, .month = *day_.month(), .day = *day_.day()};
        if (clock_.has_time()) date = at_time(date, clock_.time());
        if (!why_impossible(date).empty()) return std::nullopt;
        date.year = 0;
        return date;
    }

    std::optional<NewsDate> time_alone() const {
        if (!clock_.has_time() || !day_.is_empty()) return std::nullopt;
        const NewsDate probe = at_time({.year = 2000, .month = 1, .day = 1}, clock_.time());
        return why_impossible(probe).empty() ? std::optional(clock_.time()) : std::nullopt;
    }

  private:
    /// With the time, and the offset that its zone has on that day.
    NewsDate at_clock(const NewsDate& day) const {
        NewsDate date = at_time(day, clock_.time());
        if (date.utc_offset_minutes || clock_.zone().empty() || !why_impossible(date).empty()) return date;
        date.utc_offset_minutes = offset_of_zone(clock_.zone(), pieces_.language(), date);
        return date;
    }

    bool take_piece() {
        is_between_ = false;
        if (take_iso_joint() || clock_.take_time(day_.month() && day_.day()) || day_.take_numeric_date() ||
            day_.take_number() || clock_.take_offset() || clock_.take_zone() || day_.take_name() ||
            clock_.take_word())
            return true;
        is_between_ = true;
        return take_filler() || take_mark();
    }

    /// The T of 2018-8-7T03:09, which is a day of the week elsewhere.
    bool take_iso_joint() {
        const bool is_joint = pieces_.is_word(0) && pieces_.piece()->text == "t" && day_.has_day() &&
                              pieces_.is_glued(0) && pieces_.is_number(1);
        if (is_joint) pieces_.skip(1);
        return is_joint;
    }

    bool take_filler() {
        const auto filler = pieces_.meaning(DateWordKind::filler);
        if (filler) pieces_.skip(filler->pieces);
        return filler.has_value();
    }

    bool take_mark() {
        const bool is_slash_at_name = pieces_.is_mark(0, "/") && (pieces_.is_word(1) || !day_.year());
        if (!pieces_.is_mark(0, ",.|()[]-'@") && !is_slash_at_name) return false;
        pieces_.skip(1);
        return true;
    }

    std::string weekday_doubt(const NewsDate& date) const {
        if (!day_.weekday() || *day_.weekday() == weekday_of(date.year, date.month, date.day)) return {};
        return fmt::format("{} was not the day of the week that is printed with it",
                           to_iso(date).substr(0, 10));
    }

    PieceCursor pieces_;
    DayReading day_;
    ClockReading clock_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    bool is_between_ = false;
};

/// A date has digits, of whatever script.
bool may_have_digits(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_ascii_digit(text[at])) return true;
        const bool is_ascii_byte = static_cast<unsigned char>(text[at]) < 0x80;
        if (is_ascii_byte) {
            ++at;
        } else if (u_charDigitValue(static_cast<UChar32>(next_code_point(text, at))) >= 0) {
            return true;
        }
    }
    return false;
}

bool is_short(std::string_view text) {
    return text.size() <= longest_ascii_date || (text.size() <= longest_date && !is_ascii(text));
}

/// Where a date may begin: not inside a number or a name.
bool may_begin_date(const std::vector<DatePiece>& pieces, std::size_t at) {
    const DatePiece& piece = pieces[at];
    if (piece.kind == DatePiece::Kind::mark) return false;
    if (at == 0 || piece.kind == DatePiece::Kind::word || piece.after_space) return true;
    const DatePiece& before = pieces[at - 1];
    if (before.kind == DatePiece::Kind::word) return true;
    constexpr std::string_view inside_numbers = ".,-/$€£:#%";
    return before.kind == DatePiece::Kind::mark && inside_numbers.find(before.text) == std::string_view::npos;
}

/// "7.8.2018.5" and "12/12/2018/3" are no dates.
bool is_cut_off(const std::vector<DatePiece>& pieces, std::size_t end) {
    if (end >= pieces.size() || pieces[end].after_space) return false;
    const bool goes_on = end + 1 < pieces.size() && pieces[end].kind == DatePiece::Kind::mark &&
                         !pieces[end + 1].after_space && pieces[end + 1].kind == DatePiece::Kind::number;
    return pieces[end].kind == DatePiece::Kind::number || (goes_on && pieces[end].text != ",");
}

/// The first place in a line from which on a reading gives a date.
template <typename Reading>
std::optional<FoundDate> find_in(std::string_view line, std::string_view language, Reading reading_of) {
    line = cut_at_character(line, longest_line);
    if (!may_have_digits(line)) return std::nullopt;
    const std::vector<DatePiece> pieces = read_date_pieces(line);
    for (std::size_t from = 0; from < pieces.size(); ++from) {
        if (!may_begin_date(pieces, from)) continue;
        PrintedDateReader reader(pieces, language, from);
        reader.read_all();
        const DateReading reading = reading_of(reader);
        if (!reading.date || is_cut_off(pieces, reader.end())) continue;
        return FoundDate{*reading.date, reading.problem, pieces[reader.begin()].begin,
                         pieces[reader.end() - 1].end};
    }
    return std::nullopt;
}

}  // namespace

DateReading read_printed_date(std::string_view text, std::string_view language) {
    text = trim(text);
    if (text.empty() || !is_short(text) || !may_have_digits(text)) return {};
    if (DateReading iso = parse_iso_date(text); iso.date || !iso.problem.empty()) return iso;
    const std::vector<DatePiece> pieces = read_date_pieces(text);
    PrintedDateReader reader(pieces, language);
    return reader.read_all() ? reader.date() : DateReading{};
}

std::optional<NewsDate> read_printed_time(std::string_view text, std::string_view language) {
    text = trim(text);
    if (!is_short(text)) return std::nullopt;
    const std::vector<DatePiece> pieces = read_date_pieces(text);
    PrintedDateReader reader(pieces, language);
    return reader.read_all() ? reader.time_alone() : std::nullopt;
}

std::optional<NewsDate> read_printed_day(std::string_view text, std::string_view language) {
    text = trim(text);
    if (text.empty() || !is_short(text) || !may_have_digits(text)) return std::nullopt;
    const std::vector<DatePiece> pieces = read_date_pieces(text);
    PrintedDateReader reader(pieces, language);
    return reader.read_all() ? reader.day_alone() : std::nullopt;
}

std::optional<FoundDate> find_printed_date(std::string_view line, std::string_view language) {
    return find_in(line, language, [](const PrintedDateReader& reader) {
        DateReading reading = reader.date();
        if (reading.date && reading.date->precision < DatePrecision::day) reading.date.reset();
        return reading;
    });
}

std::optional<FoundDate> find_printed_day(std::string_view line, std::string_view language) {
    return find_in(line, language, [](const PrintedDateReader& reader) {
        return DateReading{reader.day_of_some_year(), {}};
    });
}

}  // namespace news
