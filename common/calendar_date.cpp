// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/calendar_date.hpp"

#include <algorithm>
#include <cstdint>
#include <memory>

#include <fmt/format.h>
#include <unicode/timezone.h>

#include "common/error.hpp"
#include "common/news_date.hpp"

namespace news {
namespace {

CalendarDate to_calendar(std::chrono::sys_days days) {
    const std::chrono::year_month_day date{days};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::chrono::sys_days to_days(const CalendarDate& date) {
    return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
           std::chrono::day{static_cast<unsigned>(date.day)};
}

}  // namespace

CalendarDate first_day(const CalendarDate& date) {
    return {date.year, std::max(date.month, 1), std::max(date.day, 1)};
}

CalendarDate last_day(const CalendarDate& date) {
    const int month = date.month == 0 ? 12 : date.month;
    return {date.year, month, date.day == 0 ? days_in_month(date.year, month) : date.day};
}

CalendarDate plus_days(const CalendarDate& day, int count) {
    return to_calendar(to_days(day) + std::chrono::days{count});
}

CalendarDate plus_months(const CalendarDate& day, int count) {
    const int months = day.year * 12 + day.month - 1 + count;
    const int year = months >= 0 ? months / 12 : (months - 11) / 12;
    const int month = months - year * 12 + 1;
    return {year, month, std::min(day.day, days_in_month(year, month))};
}

std::string to_text(const CalendarDate& date) {
    if (date.month == 0) return fmt::format("{:04}", date.year);
    if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

CalendarDate day_in_zone(std::chrono::sys_seconds moment, const std::string& zone) {
    // Most archives are in UTC; and ICU reads its tables of zones first, which takes longer than a search.
    if (zone == "UTC") return to_calendar(std::chrono::floor<std::chrono::days>(moment));
    const std::unique_ptr<icu::TimeZone> rules(
        icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    if (*rules == icu::TimeZone::getUnknown()) {
        throw Error(ExitCode::unusable, fmt::format("there is no time zone \"{}\"", zone),
                    "archive.json names the archive's zone, for example Europe/Paris or UTC.");
    }
    std::int32_t standard = 0;
    std::int32_t daylight_saving = 0;
    UErrorCode status = U_ZERO_ERROR;
    const auto milliseconds = std::chrono::milliseconds{moment.time_since_epoch()}.count();
    rules->getOffset(static_cast<UDate>(milliseconds), false, standard, daylight_saving, status);
    const std::chrono::milliseconds offset{standard + daylight_saving};
    return to_calendar(std::chrono::floor<std::chrono::days>(moment + offset));
}

CalendarDate today_in(const std::string& zone) {
    return day_in_zone(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), zone);
}

}  // namespace news
