// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/persian_calendar.hpp"

#include <memory>

#include <unicode/calendar.h>

namespace news {

bool is_persian_year(int year) {
    return year >= 1200 && year < 1500;  // 1821 to 2121
}

std::optional<NewsDate> day_of_persian(int year, int month, int day) {
    constexpr int months = 12;
    constexpr int longest_month = 31;
    if (!is_persian_year(year) || month < 1 || month > months || day < 1 || day > longest_month)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::getGMT()->clone(), icu::Locale("fa_IR@calendar=persian"), status));
    if (U_FAILURE(status) != 0) return std::nullopt;
    calendar->clear();
    calendar->set(year, month - 1, day);
    constexpr double milliseconds = 1000;
    auto date = date_of_unix_time(calendar->getTime(status) / milliseconds);
    if (U_FAILURE(status) != 0 || !date) return std::nullopt;
    return NewsDate{.year = date->year, .month = date->month, .day = date->day};
}

}  // namespace news
