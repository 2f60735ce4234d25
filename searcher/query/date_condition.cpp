// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_condition.hpp"

#include <array>
#include <charconv>

#include <fmt/format.h>

#include "common/news_date.hpp"
#include "common/text.hpp"

namespace news {
namespace {

constexpr int first_year = 1000;  // that a NewsDate can have
constexpr int last_year = 2999;

DateConditionReading problem(std::string text) {
    return {std::nullopt, std::move(text)};
}

DateConditionReading no_date(std::string_view text) {
    return problem(text.empty() ? "no date is given" : fmt::format("\"{}\" is no date", text));
}

/// The range if it has a day and lies within the years that articles can have.
DateConditionReading checked(const DayRange& range) {
    for (const auto& end : {range.first, range.last}) {
        if (end && (end->year < first_year || end->year > last_year))
            return problem(fmt::format("dates run from {} to {}", first_year, last_year));
    }
    if (is_empty(range)) return problem(fmt::format("the range {} ends before it begins", to_text(range)));
    return {range, {}};
}

/// A number of one to four digits at the beginning of `rest`, which it takes; empty if there is none.
std::optional<int> take_number(std::string_view& rest) {
    int number = 0;
    if (rest.empty() || !is_ascii_digit(rest.front())) return std::nullopt;
    const auto [end, failure] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (failure != std::errc{} || number > 9'999) return std::nullopt;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return number;
}

DateConditionReading read_calendar_date(std::string_view text) {
    const DateReading reading = parse_iso_date(text);
    if (!reading.problem.empty()) return problem(reading.problem);
    // The compact forms of ISO 8601 would make "201805" and "20180531" look alike; dashes are asked for.
    const bool is_dashed = reading.date && (text.size() == 4 || text.find('-') != std::string_view::npos);
    if (!is_dashed || reading.date->precision > DatePrecision::day) return no_date(text);
    const CalendarDate date{reading.date->year, reading.date->month, reading.date->day};
    return {DayRange{date, date}, {}};
}

/// 2018-Q3 and 1990s.
DateConditionReading read_quarter_or_decade(std::string_view text) {
    std::string_view rest = text;
    const auto year = take_number(rest);
    if (!year || text.size() - rest.size() != 4) return {};
    if (rest == "s") {
        if (*year % 10 != 0)
            return problem(fmt::format("\"{}\" is no decade; these are written 1990s", text));
        return checked({CalendarDate{*year, 0, 0}, CalendarDate{*year + 9, 0, 0}});
    }
    if (!starts_with_ignoring_case(rest, "-q")) return {};
    const std::string_view number = rest.substr(2);
    if (number.size() != 1 || number < "1" || number > "4")
        return problem(fmt::format("there is no quarter {}; they are Q1 to Q4", number));
    const int last_month = 3 * (number.front() - '0');
    return checked({CalendarDate{*year, last_month - 2, 0}, CalendarDate{*year, last_month, 0}});
}

/// What can stand at either end of a range, as the days that it names.
DateConditionReading read_end(std::string_view text, const CalendarDate& today) {
    if (equal_ignoring_case(text, "today")) return {DayRange{today, today}, {}};
    if (equal_ignoring_case(text, "yesterday")) {
        const CalendarDate yesterday = plus_days(today, -1);
        return {DayRange{yesterday, yesterday}, {}};
    }
    if (DateConditionReading reading = read_quarter_or_decade(text);
        reading.condition || !reading.problem.empty()) {
        return reading;
    }
    return read_calendar_date(text);
}

const DayRange& days_of(const DateConditionReading& reading) {
    return std::get<DayRange>(*reading.condition);
}

/// The year, month or day before or after, as precise as the date.
CalendarDate neighbour(const CalendarDate& date, int step) {
    if (date.month == 0) return {date.year + step, 0, 0};
    if (date.day != 0) return plus_days(date, step);
    const CalendarDate moved = plus_months({date.year, date.month, 1}, step);
    return {moved.year, moved.month, 0};
}

DateConditionReading read_comparison(std::string_view text, const CalendarDate& today) {
    const bool is_inclusive = text.substr(1).starts_with('=');
    const std::string_view date = trim(text.substr(is_inclusive ? 2 : 1));
    const DateConditionReading end = read_end(date, today);
    if (!end.condition) return end;
    const auto [first, last] = days_of(end);
    if (text.front() == '>') return checked({is_inclusive ? *first : neighbour(*last, 1), std::nullopt});
    return checked({std::nullopt, is_inclusive ? *last : neighbour(*first, -1)});
}

DateConditionReading read_range(std::string_view text, std::size_t dots, const CalendarDate& today) {
    const std::string_view first = trim(text.substr(0, dots));
    const std::string_view last = trim(text.substr(dots + 2));
    if (first.empty() && last.empty()) return no_date({});
    DayRange range;
    if (!first.empty()) {
        const DateConditionReading reading = read_end(first, today);
        if (!reading.condition) return reading;
        range.first = days_of(reading).first;
    }
    if (!last.empty()) {
        const DateConditionReading reading = read_end(last, today);
        if (!reading.condition) return reading;
        range.last = days_of(reading).last;
    }
    return checked(range);
}

/// *-04-13; the year 2000 has every day that any year has.
DateConditionReading read_every_year(std::string_view text) {
    const DateConditionReading reading = read_calendar_date("2000" + std::string(text.substr(1)));
    if (!reading.condition) {
        const bool is_date = reading.problem.find("is no date") == std::string::npos;
        return is_date ? problem(fmt::format("no year has a day {}", text)) : no_date(text);
    }
    const CalendarDate date = *days_of(reading).first;
    if (date.day == 0) return problem(fmt::format("{} wants its day: *-04-13", text));
    return {EveryYear{date.month, date.day}, {}};
}

/// "P1Y2M3W4D" behind its P, added to a day; empty if it is no duration of these.
std::optional<CalendarDate> plus_duration(CalendarDate day, std::string_view duration) {
    constexpr std::string_view units = "YMWD";
    std::size_t next_unit = 0;
    if (duration.empty()) return std::nullopt;
    while (!duration.empty()) {
        const auto number = take_number(duration);
        const std::size_t unit =
            number && !duration.empty() ? units.find(duration.front(), next_unit) : std::string_view::npos;
        if (unit == std::string_view::npos) return std::nullopt;
        duration.remove_prefix(1);
        next_unit = unit + 1;
        if (units[unit] == 'Y') day = plus_months(day, 12 * *number);
        if (units[unit] == 'M') day = plus_months(day, *number);
        if (units[unit] == 'W') day = plus_days(day, 7 * *number);
        if (units[unit] == 'D') day = plus_days(day, *number);
    }
    return day;
}

DateConditionReading read_interval(std::string_view text, std::size_t slash, const CalendarDate& today) {
    const std::string_view duration = text.substr(slash + 1);
    if (duration.empty() || (duration.front() != 'P' && duration.front() != 'p')) return no_date(text);
    const DateConditionReading start = read_end(trim(text.substr(0, slash)), today);
    if (!start.condition) return start;
    const CalendarDate first = first_day(*days_of(start).first);
    std::string capitals(duration.substr(1));
    for (char& c : capitals) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    const auto end = plus_duration(first, capitals);
    if (!end || *end <= first)
        return problem(
            fmt::format("\"{}\" is no duration; these are written P3M, P1Y6M, P2W or P10D", duration));
    return checked({first, plus_days(*end, -1)});
}

}  // namespace

DateConditionReading parse_last_days(std::string_view text, const CalendarDate& today) {
    std::string_view rest = trim(text);
    const auto number = take_number(rest);
    const std::string unit = ascii_lower(rest);
    if (!number || *number == 0 || unit.size() != 1 || unit.find_first_of("dwmy") != 0)
        return problem(
            fmt::format("\"{}\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y", text));
    CalendarDate before = today;
    if (unit == "d") before = plus_days(today, -*number);
    if (unit == "w") before = plus_days(today, -7 * *number);
    if (unit == "m") before = plus_months(today, -*number);
    if (unit == "y") before = plus_months(today, -12 * *number);
    return checked({plus_days(before, 1), today});
}

DateConditionReading parse_date_condition(std::string_view text, const CalendarDate& today) {
    text = trim(text);
    if (text.empty()) return no_date(text);
    if (starts_with_ignoring_case(text, "last:")) return parse_last_days(text.substr(5), today);
    if (text.starts_with("*-")) return read_every_year(text);
    if (text.front() == '<' || text.front() == '>') return read_comparison(text, today);
    if (const std::size_t dots = text.find(".."); dots != std::string_view::npos)
        return read_range(text, dots, today);
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos)
        return read_interval(text, slash, today);
    return read_end(text, today);
}

std::string to_text(const DateCondition& condition) {
    if (const auto* range = std::get_if<DayRange>(&condition)) return to_text(*range);
    const auto& anniversary = std::get<EveryYear>(condition);
    return fmt::format("*-{:02}-{:02}", anniversary.month, anniversary.day);
}

}  // namespace news
