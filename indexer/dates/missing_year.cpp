// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/missing_year.hpp"

#include "common/calendar_date.hpp"

namespace news {

std::optional<NewsDate> with_year_before(NewsDate day, const NewsDate& known, int days_ahead) {
    if (known.precision < DatePrecision::day) return std::nullopt;
    const CalendarDate last = plus_days({known.year, known.month, known.day}, days_ahead);
    constexpr int leap_years_apart = 8;
    for (day.year = last.year; day.year > last.year - leap_years_apart; --day.year) {
        const bool is_before = CalendarDate{day.year, day.month, day.day} <= last;
        if (is_before && why_impossible(day).empty()) return day;
    }
    return std::nullopt;
}

}  // namespace news
