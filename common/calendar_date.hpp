// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <string>

namespace news {

/// A year, a month or a day of the calendar; what is not named is 0.
struct CalendarDate {
    int year = 0;
    int month = 0;
    int day = 0;

    friend auto operator<=>(const CalendarDate&, const CalendarDate&) = default;
};

/// The first and the last day of a year or month; a day is both.
CalendarDate first_day(const CalendarDate& date);
CalendarDate last_day(const CalendarDate& date);

/// The day so many days later, or earlier. `day` names a day.
CalendarDate plus_days(const CalendarDate& day, int count);
/// The same day so many months later, or earlier; the last of the month where that is shorter.
CalendarDate plus_months(const CalendarDate& day, int count);

/// "2018", "2018-05", "2018-05-31", as precise as it is.
std::string to_text(const CalendarDate& date);

/// The day on the calendar of a time zone ("Europe/Paris") at a moment. Throws Error (unusable) for a zone
/// that is not known.
CalendarDate day_in_zone(std::chrono::sys_seconds moment, const std::string& zone);
CalendarDate today_in(const std::string& zone);

}  // namespace news
