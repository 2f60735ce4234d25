// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/local_time.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace news {
namespace {

constexpr int minutes_per_hour = 60;
constexpr int seconds_per_minute = 60;

/// Whether clocks somewhere are so many minutes before or behind UTC.
bool is_offset_in_use(std::int64_t minutes) {
    constexpr int furthest_west = -11 * minutes_per_hour;
    constexpr int furthest_east = 14 * minutes_per_hour;
    // Newfoundland, the Marquesas, Iran, Afghanistan, India, Nepal, Myanmar, Australia's middle, Chatham.
    constexpr std::array<int, 12> no_whole_hours{-570, -210, -150, 210, 270, 330,
                                                 345,  390,  570,  630, 765, 825};
    if (minutes % minutes_per_hour == 0) return minutes >= furthest_west && minutes <= furthest_east;
    return std::find(no_whole_hours.begin(), no_whole_hours.end(), minutes) != no_whole_hours.end();
}

}  // namespace

std::optional<NewsDate> in_zone(const NewsDate& moment, int utc_offset_minutes) {
    const std::int64_t seconds = unix_time_of(moment) + std::int64_t{utc_offset_minutes} * seconds_per_minute;
    const auto local = date_of_unix_time(static_cast<double>(seconds));
    if (!local) return std::nullopt;
    NewsDate date = at_time(moment, *local);
    date.year = local->year;
    date.month = local->month;
    date.day = local->day;
    date.utc_offset_minutes = utc_offset_minutes;
    date.precision = moment.precision;
    return date;
}

std::optional<int> offset_told_by(const NewsDate& printed, const NewsDate& moment) {
    if (printed.precision < DatePrecision::minute || moment.precision < DatePrecision::minute)
        return std::nullopt;
    if (printed.utc_offset_minutes) return printed.utc_offset_minutes;
    NewsDate shown = printed;
    shown.second = 0;
    NewsDate exact = moment;
    exact.second = 0;
    const std::int64_t difference = (unix_time_of(shown) - unix_time_of(exact)) / seconds_per_minute;
    for (const std::int64_t offset : {difference, difference - 1, difference + 1})
        if (is_offset_in_use(offset)) return static_cast<int>(offset);
    return std::nullopt;
}

}  // namespace news
