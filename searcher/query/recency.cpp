// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/recency.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "common/error.hpp"
#include "searcher/query/date_condition.hpp"

namespace news {
namespace {

using std::chrono::sys_days;

sys_days day_of(const CalendarDate& date) {
    return std::chrono::year{date.year} / date.month / date.day;
}

DayRange read_around(const std::string& text, const CalendarDate& today) {
    if (text.empty()) return {today, today};
    const DateConditionReading reading = parse_date_condition(text, today);
    const auto* range = reading.condition ? std::get_if<DayRange>(&*reading.condition) : nullptr;
    if (range == nullptr || (!range->first && !range->last)) {
        throw Error(ExitCode::usage,
                    fmt::format("--around {}: {}", text,
                                reading.condition ? "a day, month or year is wanted" : reading.problem),
                    std::string(date_hint));
    }
    return *range;
}

/// How many days are the last ones of this name.
double read_half_life(const std::string& text, const CalendarDate& today) {
    const DateConditionReading reading = parse_last_days(text, today);
    if (!reading.condition) {
        throw Error(ExitCode::usage,
                    fmt::format("--half-life is a time such as 7d, 2w, 3m or 1y, not \"{}\"", text),
                    "After so long an article counts half as much for being recent.");
    }
    const auto& days = std::get<DayRange>(*reading.condition);
    return static_cast<double>((day_of(last_day(*days.last)) - day_of(first_day(*days.first))).count() + 1);
}

int number_in(std::string_view digits, std::size_t at, std::size_t count) {
    int number = 0;
    for (const char c : digits.substr(std::min(at, digits.size()), count))
        number = number * 10 + (c - '0');
    return number;
}

/// Of the closest of some days.
double closeness_of_days(const Recency& recency, sys_days first, sys_days last) {
    const auto before = (recency.first - last).count();
    const auto after = (first - recency.last).count();
    return std::exp2(-static_cast<double>(std::max<std::int64_t>({before, after, 0})) / recency.half_life);
}

}  // namespace

Recency read_recency(const std::string& around, const std::string& half_life, const CalendarDate& today) {
    const DayRange days = read_around(around, today);
    const CalendarDate begin = days.first ? *days.first : *days.last;
    const CalendarDate end = days.last ? *days.last : *days.first;
    Recency recency{day_of(first_day(begin)), day_of(last_day(end)), Recency{}.half_life};
    if (!half_life.empty()) recency.half_life = read_half_life(half_life, today);
    return recency;
}

double closeness(const Recency& recency, std::string_view digits) {
    constexpr int middle_month = 7;
    constexpr int middle_day = 15;
    const int month = number_in(digits, 4, 2);
    const int day = number_in(digits, 6, 2);
    const sys_days published = day_of({number_in(digits, 0, 4), month == 0 ? middle_month : month,
                                       day != 0 ? day : (month == 0 ? 1 : middle_day)});
    return closeness_of_days(recency, published, published);
}

double closeness_in_month(const Recency& recency, std::string_view digits) {
    const CalendarDate month{number_in(digits, 0, 4), number_in(digits, 4, 2), 0};
    return closeness_of_days(recency, day_of(first_day(month)), day_of(last_day(month)));
}

}  // namespace news
