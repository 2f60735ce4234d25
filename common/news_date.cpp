// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/news_date.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::array<std::string_view, 5> precision_names{"year", "month", "day", "minute", "second"};
constexpr std::array<std::string_view, date_evidence_count> evidence_names{
    "date line", "field",        "related list", "json-ld", "microdata",
    "meta",      "time element", "page text",    "address", "dateline"};
constexpr std::array<std::string_view, 2> certainty_names{"certain", "doubtful"};

constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                       "May",       "June",     "July",     "August",
                                                       "September", "October",  "November", "December"};

/// Reads ISO 8601 from left to right; every step either takes its part or leaves the text as it was.
class IsoReader {
  public:
    explicit IsoReader(std::string_view text) : rest_(text) {}

    std::optional<NewsDate> read() {
        NewsDate date;
        if (!read_day(date) || !read_clock(date) || !rest_.empty()) return std::nullopt;
        return date;
    }

  private:
    bool take(char c) {
        if (!rest_.starts_with(c)) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<int> take_digits(std::size_t count) {
        if (rest_.size() < count) return std::nullopt;
        int number = 0;
        for (const char c : rest_.substr(0, count)) {
            if (!is_ascii_digit(c)) return std::nullopt;
            number = number * 10 + (c - '0');
        }
        rest_.remove_prefix(count);
        return number;
    }

    bool take_into(int& part) {
        const auto number = take_digits(2);
        if (number) part = *number;
        return number.has_value();
    }

    bool read_day(NewsDate& date) {
        const auto year = take_digits(4);
        if (!year) return false;
        date.year = *year;
        date.precision = DatePrecision::year;
        if (rest_.empty()) return true;
        const bool dashed = take('-');
        if (!take_into(date.month)) return false;
        date.precision = DatePrecision::month;
        if (dashed && rest_.empty()) return true;
        if (dashed && !take('-')) return false;
        date.precision = DatePrecision::day;
        return take_into(date.day);
    }

    bool read_clock(NewsDate& date) {
        if (rest_.empty()) return true;
        if (!take('T') && !take('t') && !take(' ')) return false;
        if (!take_into(date.hour)) return false;
        const bool colons = take(':');
        if (!take_into(date.minute)) return false;
        date.precision = DatePrecision::minute;
        if (colons ? take(':') : (!rest_.empty() && is_ascii_digit(rest_.front()))) {
            if (!take_into(date.second)) return false;
            date.precision = DatePrecision::second;
            skip_fraction();
        }
        return read_offset(date);
    }

    void skip_fraction() {
        if (rest_.size() < 2 || (rest_[0] != '.' && rest_[0] != ',') || !is_ascii_digit(rest_[1])) return;
        rest_.remove_prefix(1);
        while (!rest_.empty() && is_ascii_digit(rest_.front()))
            rest_.remove_prefix(1);
    }

    bool read_offset(NewsDate& date) {
        take(' ');
        if (rest_.empty()) return true;
        if (take('Z') || take('z')) {
            date.utc_offset_minutes = 0;
            return true;
        }
        const bool west = rest_.starts_with('-');
        if (!take('+') && !take('-')) return false;
        int hours = 0;
        int minutes = 0;
        if (!take_into(hours)) return false;
        if ((take(':') || !rest_.empty()) && (!take_into(minutes) || minutes > 59)) return false;
        date.utc_offset_minutes = (west ? -1 : 1) * (hours * 60 + minutes);
        return true;
    }

    std::string_view rest_;
};

template <typename Enum, std::size_t count>
std::optional<Enum> named(const std::array<std::string_view, count>& names, std::string_view name) {
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

}  // namespace

int days_in_month(int year, int month) {
    const std::chrono::year_month_day_last last{
        std::chrono::year{year},
        std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

int weekday_of(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding());
}

std::string why_impossible(const NewsDate& date) {
    if (date.year < 1000 || date.year > 2999) return fmt::format("the year {} is out of range", date.year);
    if (date.precision == DatePrecision::year) return {};
    if (date.month < 1 || date.month > 12) return fmt::format("there is no month {}", date.month);
    if (date.precision == DatePrecision::month) return {};
    if (date.day < 1 || date.day > days_in_month(date.year, date.month)) {
        const auto name = month_names[static_cast<std::size_t>(date.month - 1)];
        return fmt::format("{} {}, {} does not exist", name, date.day, date.year);
    }
    // A leap second is a moment; 24:00 is not one that a news desk prints.
    if (date.hour > 23 || date.minute > 59 || date.second > 60) {
        return fmt::format("there is no time {:02}:{:02}:{:02}", date.hour, date.minute, date.second);
    }
    constexpr int furthest_zone = 14 * 60;  // UTC+14, Line Islands
    const int offset = date.utc_offset_minutes.value_or(0);
    if (offset < -furthest_zone || offset > furthest_zone) {
        return fmt::format("there is no zone {} minutes from UTC", offset);
    }
    return {};
}

std::string to_iso(const NewsDate& date) {
    std::string text = fmt::format("{:04}", date.year);
    if (date.precision == DatePrecision::year) return text;
    text += fmt::format("-{:02}", date.month);
    if (date.precision == DatePrecision::month) return text;
    text += fmt::format("-{:02}", date.day);
    if (date.precision == DatePrecision::day) return text;
    text += fmt::format("T{:02}:{:02}", date.hour, date.minute);
    if (date.precision == DatePrecision::second) text += fmt::format(":{:02}", date.second);
    if (!date.utc_offset_minutes) return text;
    const int offset = *date.utc_offset_minutes;
    if (offset == 0) return text + "Z";
    const int minutes = offset < 0 ? -offset : offset;
    return text + fmt::format("{}{:02}:{:02}", offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

DateReading parse_iso_date(std::string_view text) {
    auto date = IsoReader{trim(text)}.read();
    if (!date) return {};
    if (auto problem = why_impossible(*date); !problem.empty()) return {std::nullopt, std::move(problem)};
    return {date, {}};
}

std::string sort_key(const NewsDate& date) {
    return fmt::format("{:04}{:02}{:02}{:02}{:02}{:02}", date.year, date.month, date.day, date.hour,
                       date.minute, date.second);
}

std::string day_digits(const NewsDate& date) {
    return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day);
}
std::string month_digits(const NewsDate& date) {
    return fmt::format("{:04}{:02}", date.year, date.month);
}
std::string year_digits(const NewsDate& date) {
    return fmt::format("{:04}", date.year);
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

std::int64_t unix_time_of(const NewsDate& date) {
    const std::chrono::year_month_day civil{
        std::chrono::year{date.year}, std::chrono::month(static_cast<unsigned>(std::max(date.month, 1))),
        std::chrono::day(static_cast<unsigned>(std::max(date.day, 1)))};
    const std::chrono::sys_seconds moment =
        std::chrono::sys_days{civil} + std::chrono::hours{date.hour} + std::chrono::seconds{date.second} +
        std::chrono::minutes{date.minute - date.utc_offset_minutes.value_or(0)};
    return moment.time_since_epoch().count();
}

std::string_view name_of(DatePrecision precision) {
    return precision_names[static_cast<std::size_t>(precision)];
}
std::string_view name_of(DateEvidence evidence) {
    return evidence_names[static_cast<std::size_t>(evidence)];
}
std::string_view name_of(DateCertainty certainty) {
    return certainty_names[static_cast<std::size_t>(certainty)];
}

std::optional<DatePrecision> precision_named(std::string_view name) {
    return named<DatePrecision>(precision_names, name);
}
std::optional<DateEvidence> evidence_named(std::string_view name) {
    return named<DateEvidence>(evidence_names, name);
}
std::optional<DateCertainty> certainty_named(std::string_view name) {
    return named<DateCertainty>(certainty_names, name);
}

}  // namespace news
