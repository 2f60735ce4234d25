// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/printed_date.hpp"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/dates/date_pieces.hpp"
#include "indexer/dates/date_words.hpp"

namespace news {
namespace {

/// Anything longer is prose, not a date.
constexpr std::size_t longest_date = 80;

/// Reads the pieces from left to right. Each try_ step takes the pieces it understands, or none.
class PrintedDateReader {
  public:
    explicit PrintedDateReader(std::vector<DatePiece> pieces) : pieces_(std::move(pieces)) {}

    DateReading read_date() {
        if (!read_all() || !year_ || !month_ || !is_news_year(*year_)) return {};
        NewsDate date;
        date.year = *year_;
        date.month = *month_;
        date.day = day_.value_or(0);
        date.precision = day_ ? DatePrecision::day : DatePrecision::month;
        if (has_time_ && day_) date = at_time(date, time_);
        if (auto problem = why_impossible(date); !problem.empty()) return {std::nullopt, std::move(problem)};
        if (!doubt_.empty()) return {date, doubt_};
        return {date, day_ ? weekday_doubt(date) : std::string{}};
    }

    std::optional<NewsDate> read_time() {
        if (!read_all() || !has_time_ || year_ || month_ || day_ || weekday_) return std::nullopt;
        NewsDate probe = at_time({.year = 2000, .month = 1, .day = 1}, time_);
        if (!why_impossible(probe).empty()) return std::nullopt;
        return time_;
    }

  private:
    /// Before there were newspapers, and long after us, four digits are something else: a price, a quantity,
    /// a room.
    static bool is_news_year(int year) { return year >= 1600 && year < 3000; }

    bool read_all() {
        while (at_ < pieces_.size()) {
            if (!(try_time() || try_numeric_date() || try_number() || try_offset() || try_word() ||
                  try_mark())) {
                return false;
            }
        }
        return true;
    }

    const DatePiece* piece(std::size_t ahead) const {
        return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr;
    }
    bool is_number(std::size_t ahead, std::size_t most_digits = 8) const {
        const DatePiece* p = piece(ahead);
        return p != nullptr && p->kind == DatePiece::Kind::number && p->text.size() <= most_digits;
    }
    bool is_mark(std::size_t ahead, std::string_view marks) const {
        const DatePiece* p = piece(ahead);
        return p != nullptr && p->kind == DatePiece::Kind::mark &&
               marks.find(p->text) != std::string_view::npos;
    }
    bool is_word(std::size_t ahead, std::string_view word) const {
        const DatePiece* p = piece(ahead);
        return p != nullptr && p->kind == DatePiece::Kind::word && p->text == word;
    }
    bool is_half_day(std::size_t ahead) const { return is_word(ahead, "am") || is_word(ahead, "pm"); }

    bool try_time() {
        if (has_time_) return false;
        if (is_word(0, "noon") || is_word(0, "midnight")) {
            set_time(is_word(0, "noon") ? 12 : 0, 0);
            at_ += 1;
            return true;
        }
        if (!is_number(0, 2)) return false;
        if (pieces_[at_].number == 12 && (is_word(1, "noon") || is_word(1, "midnight"))) {
            at_ += 1;  // the word says it
            return try_time();
        }
        if (is_half_day(1)) {
            set_time(pieces_[at_].number, 0);
            at_ += 1;
            return take_half_day();
        }
        const bool colon = is_mark(1, ":") && is_number(2, 2);
        const bool dot_before_half_day = is_mark(1, ".") && is_number(2, 2) && is_half_day(3);
        // Behind a whole date "03.09" can only be a time.
        const bool dot_behind_date = year_ && month_ && day_ && is_mark(1, ".") && is_number(2, 2) &&
                                     pieces_[at_ + 2].text.size() == 2;
        if (!colon && !dot_before_half_day && !dot_behind_date) return false;
        set_time(pieces_[at_].number, pieces_[at_ + 2].number);
        at_ += 3;
        take_seconds();
        return !is_half_day(0) || take_half_day();
    }

    void set_time(int hour, int minute) {
        has_time_ = true;
        time_.hour = hour;
        time_.minute = minute;
        time_.precision = DatePrecision::minute;
    }

    void take_seconds() {
        if (!is_mark(0, ":") || !is_number(1, 2)) return;
        time_.second = pieces_[at_ + 1].number;
        time_.precision = DatePrecision::second;
        at_ += 2;
    }

    /// 12 am is midnight, 12 pm is noon; "15:30 pm" is printed often enough to be read as 15:30.
    bool take_half_day() {
        const bool afternoon = is_word(0, "pm");
        at_ += 1;
        if (time_.hour == 12 && !afternoon) time_.hour = 0;
        if (time_.hour < 12 && afternoon) time_.hour += 12;
        return true;
    }

    /// 2018-08-07, 2018/08/07, 08/07/2018, 7.8.2018, 07-08-18.
    bool try_numeric_date() {
        if (year_ || month_ || !is_number(0, 4) || !is_mark(1, "/-.") || !is_number(2, 2) ||
            !is_mark(3, pieces_[at_ + 1].text) || !is_number(4, 4)) {
            return false;
        }
        const DatePiece& first = pieces_[at_];
        const DatePiece& second = pieces_[at_ + 2];
        const DatePiece& third = pieces_[at_ + 4];
        if (first.text.size() == 4) {
            year_ = first.number;
            month_ = second.number;
            day_ = third.number;
        } else if (third.text.size() == 4 || third.text.size() == 2) {
            year_ = full_year(third);
            choose_day_and_month(first.number, second.number, is_mark(1, "."));
        } else {
            return false;
        }
        at_ += 5;
        return true;
    }

    void choose_day_and_month(int first, int second, bool dotted) {
        const bool day_first = dotted || (first > 12 && second <= 12);
        day_ = day_first ? first : second;
        month_ = day_first ? second : first;
        if (!dotted && first <= 12 && second <= 12 && first != second) {
            doubt_ = fmt::format("{:02}/{:02}/{} is read month first", first, second, *year_);
        }
    }

    /// Two digits: 69 to 99 are the 1900s, as POSIX has it.
    static int full_year(const DatePiece& digits) {
        if (digits.text.size() != 2) return digits.number;
        return digits.number + (digits.number < 69 ? 2000 : 1900);
    }

    bool try_number() {
        if (!is_number(0, 4)) return false;
        const DatePiece& number = pieces_[at_];
        const bool is_year = number.text.size() == 4 || (day_ && month_ && number.text.size() == 2);
        if (is_year) {
            if (year_) return false;
            year_ = full_year(number);
        } else {
            if (day_ || number.text.size() > 2) return false;
            day_ = number.number;
        }
        at_ += 1;
        const DatePiece* ending = piece(0);
        if (!is_year && ending != nullptr && !ending->after_space &&
            (ending->text == "st" || ending->text == "nd" || ending->text == "rd" || ending->text == "th")) {
            at_ += 1;
        }
        return true;
    }

    /// +0200, -05:00, behind a time; GMT+0800 comes as a word and then this.
    bool try_offset() {
        if (!has_time_ || !is_mark(0, "+-") || !is_number(1, 4)) return false;
        const DatePiece& digits = pieces_[at_ + 1];
        int hours = digits.number;
        int minutes = 0;
        std::size_t used = 2;
        if (digits.text.size() == 4) {
            hours = digits.number / 100;
            minutes = digits.number % 100;
        } else if (is_mark(2, ":") && is_number(3, 2)) {
            minutes = pieces_[at_ + 3].number;
            used = 4;
        } else if (digits.text.size() != 2) {
            return false;
        }
        time_.utc_offset_minutes = (is_mark(0, "-") ? -1 : 1) * (hours * 60 + minutes);
        at_ += used;
        return true;
    }

    bool try_word() {
        const DatePiece* word = piece(0);
        if (word->kind != DatePiece::Kind::word) return false;
        if (const auto month = month_named(word->text); month && !month_) {
            month_ = month;
        } else if (const auto weekday = weekday_named(word->text); weekday && !weekday_) {
            weekday_ = weekday;
        } else if (const auto zone = zone_named(word->text); zone && has_time_) {
            if (!time_.utc_offset_minutes) time_.utc_offset_minutes = zone;
        } else if (!is_date_filler(word->text) && !(has_time_ && is_ambiguous_zone(word->text))) {
            return false;
        }
        at_ += 1;
        return true;
    }

    bool try_mark() {
        if (!is_mark(0, ",.|()[]-'")) return false;
        at_ += 1;
        return true;
    }

    std::string weekday_doubt(const NewsDate& date) const {
        if (!weekday_ || *weekday_ == weekday_of(date.year, date.month, date.day)) return {};
        return fmt::format("{} was not the day of the week that is printed with it",
                           to_iso(date).substr(0, 10));
    }

    std::vector<DatePiece> pieces_;
    std::size_t at_ = 0;
    std::optional<int> year_, month_, day_, weekday_;
    bool has_time_ = false;
    NewsDate time_;
    std::string doubt_;
};

}  // namespace

DateReading read_printed_date(std::string_view text) {
    text = trim(text);
    if (text.empty() || text.size() > longest_date) return {};
    if (DateReading iso = parse_iso_date(text); iso.date || !iso.problem.empty()) return iso;
    return PrintedDateReader{read_date_pieces(text)}.read_date();
}

std::optional<NewsDate> read_printed_time(std::string_view text) {
    text = trim(text);
    if (text.size() > longest_date) return std::nullopt;
    return PrintedDateReader{read_date_pieces(text)}.read_time();
}

}  // namespace news
