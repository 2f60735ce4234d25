// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/printed_date.hpp"

#include <chrono>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"
#include "indexer/formats/date_words.hpp"

namespace news {
namespace {

/// A printed date taken apart: runs of digits, runs of other letters, single punctuation marks.
struct Piece {
    enum class Kind : std::uint8_t { number, word, mark } kind;
    std::string text;  // words in lower case, without dots inside ("a.m." is "am")
    int number = 0;
    bool after_space = false;
};

/// Anything longer is prose, not a date.
constexpr std::size_t longest_date = 80;

class PieceReader {
  public:
    explicit PieceReader(std::string text) : text_(std::move(text)) {}

    std::vector<Piece> read() {
        std::vector<Piece> pieces;
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
    Piece next() {
        const std::size_t start = at_;
        if (is_ascii_digit(text_[at_])) {
            while (at_ < text_.size() && is_ascii_digit(text_[at_]))
                ++at_;
            const std::string digits = text_.substr(start, at_ - start);
            return {Piece::Kind::number, digits, digits.size() > 8 ? -1 : std::stoi(digits), false};
        }
        if (is_letter(text_[at_])) return next_word();
        return {Piece::Kind::mark, std::string(1, text_[at_++]), 0, false};
    }

    Piece next_word() {
        std::string word;
        while (at_ < text_.size() && (is_letter(text_[at_]) || is_inner_dot())) {
            if (text_[at_] != '.') word += text_[at_];
            ++at_;
        }
        return {Piece::Kind::word, ascii_lower(word), 0, false};
    }

    static bool is_letter(char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; }
    /// The dot of "a.m", between letters.
    bool is_inner_dot() const {
        return text_[at_] == '.' && at_ + 1 < text_.size() && is_letter(text_[at_ + 1]);
    }

    std::string text_;
    std::size_t at_ = 0;
};

/// Reads the pieces from left to right. Each try_ step takes the pieces it understands, or none.
class PrintedDateReader {
  public:
    explicit PrintedDateReader(std::vector<Piece> pieces) : pieces_(std::move(pieces)) {}

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

    const Piece* piece(std::size_t ahead) const {
        return at_ + ahead < pieces_.size() ? &pieces_[at_ + ahead] : nullptr;
    }
    bool is_number(std::size_t ahead, std::size_t most_digits = 8) const {
        const Piece* p = piece(ahead);
        return p != nullptr && p->kind == Piece::Kind::number && p->text.size() <= most_digits;
    }
    bool is_mark(std::size_t ahead, std::string_view marks) const {
        const Piece* p = piece(ahead);
        return p != nullptr && p->kind == Piece::Kind::mark && marks.find(p->text) != std::string_view::npos;
    }
    bool is_word(std::size_t ahead, std::string_view word) const {
        const Piece* p = piece(ahead);
        return p != nullptr && p->kind == Piece::Kind::word && p->text == word;
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
        if (!colon && !dot_before_half_day) return false;
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
        const Piece& first = pieces_[at_];
        const Piece& second = pieces_[at_ + 2];
        const Piece& third = pieces_[at_ + 4];
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
    static int full_year(const Piece& digits) {
        if (digits.text.size() != 2) return digits.number;
        return digits.number + (digits.number < 69 ? 2000 : 1900);
    }

    bool try_number() {
        if (!is_number(0, 4)) return false;
        const Piece& number = pieces_[at_];
        const bool is_year = number.text.size() == 4 || (day_ && month_ && number.text.size() == 2);
        if (is_year) {
            if (year_) return false;
            year_ = full_year(number);
        } else {
            if (day_ || number.text.size() > 2) return false;
            day_ = number.number;
        }
        at_ += 1;
        const Piece* ending = piece(0);
        if (!is_year && ending != nullptr && !ending->after_space &&
            (ending->text == "st" || ending->text == "nd" || ending->text == "rd" || ending->text == "th")) {
            at_ += 1;
        }
        return true;
    }

    /// +0200, -05:00, behind a time; GMT+0800 comes as a word and then this.
    bool try_offset() {
        if (!has_time_ || !is_mark(0, "+-") || !is_number(1, 4)) return false;
        const Piece& digits = pieces_[at_ + 1];
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
        const Piece* word = piece(0);
        if (word->kind != Piece::Kind::word) return false;
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

    std::vector<Piece> pieces_;
    std::size_t at_ = 0;
    std::optional<int> year_, month_, day_, weekday_;
    bool has_time_ = false;
    NewsDate time_;
    std::string doubt_;
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

DateReading read_printed_date(std::string_view text) {
    text = trim(text);
    if (text.empty() || text.size() > longest_date) return {};
    if (DateReading iso = parse_iso_date(text); iso.date || !iso.problem.empty()) return iso;
    return PrintedDateReader{PieceReader{plain_marks(text)}.read()}.read_date();
}

std::optional<NewsDate> read_printed_time(std::string_view text) {
    text = trim(text);
    if (text.size() > longest_date) return std::nullopt;
    return PrintedDateReader{PieceReader{plain_marks(text)}.read()}.read_time();
}

NewsDate at_time(const NewsDate& date, const NewsDate& time) {
    NewsDate moment = date;
    moment.hour = time.hour;
    moment.minute = time.minute;
    moment.second = time.second;
    moment.utc_offset_minutes = time.utc_offset_minutes;
    moment.precision = time.precision;
    return moment;
}

std::optional<NewsDate> date_of_unix_time(double seconds) {
    if (!std::isfinite(seconds)) return std::nullopt;
    if (std::abs(seconds) >= 1e11) seconds /= 1000;
    if (seconds < -3.1e10 || seconds > 3.2e10) return std::nullopt;  // the years 988 and 2984
    const std::chrono::sys_seconds moment{std::chrono::seconds{static_cast<std::int64_t>(seconds)}};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day civil{day};
    const std::chrono::hh_mm_ss clock{moment - day};
    NewsDate date;
    date.year = static_cast<int>(civil.year());
    date.month = static_cast<int>(static_cast<unsigned>(civil.month()));
    date.day = static_cast<int>(static_cast<unsigned>(civil.day()));
    date.hour = static_cast<int>(clock.hours().count());
    date.minute = static_cast<int>(clock.minutes().count());
    date.second = static_cast<int>(clock.seconds().count());
    date.precision = DatePrecision::second;
    date.utc_offset_minutes = 0;
    return why_impossible(date).empty() ? std::optional(date) : std::nullopt;
}

}  // namespace news
