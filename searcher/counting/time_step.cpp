// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/time_step.hpp"

#include "common/news_date.hpp"

namespace news {
namespace {

CalendarDate monday_of(const CalendarDate& day) {
    constexpr int days_of_week = 7;
    const int since_sunday = weekday_of(day.year, day.month, day.day);
    return plus_days(day, -((since_sunday + days_of_week - 1) % days_of_week));
}

}  // namespace

TimeStep step_for_span(const CalendarDate& first, const CalendarDate& last) {
    constexpr int most_days = 62;
    constexpr int most_months_by_week = 18;
    constexpr int most_months_by_month = 180;
    const CalendarDate begin = first_day(first);
    const CalendarDate end = last_day(last);
    if (end < plus_days(begin, most_days)) return TimeStep::day;
    if (end < plus_months(begin, most_months_by_week)) return TimeStep::week;
    return end < plus_months(begin, most_months_by_month) ? TimeStep::month : TimeStep::year;
}

std::optional<CalendarDate> period_of(const CalendarDate& date, TimeStep step) {
    if (step == TimeStep::year) return CalendarDate{date.year, 0, 0};
    if (date.month == 0) return std::nullopt;
    if (step == TimeStep::month) return CalendarDate{date.year, date.month, 0};
    if (date.day == 0) return std::nullopt;
    return step == TimeStep::week ? monday_of(date) : date;
}

CalendarDate next_period(const CalendarDate& period, TimeStep step) {
    constexpr int days_of_week = 7;
    switch (step) {
        case TimeStep::day:
            return plus_days(period, 1);
        case TimeStep::week:
            return plus_days(period, days_of_week);
        case TimeStep::month: {
            const CalendarDate next = plus_months(first_day(period), 1);
            return {next.year, next.month, 0};
        }
        case TimeStep::year:
            break;
    }
    return {period.year + 1, 0, 0};
}

}  // namespace news
