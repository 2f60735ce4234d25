// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "common/calendar_date.hpp"

namespace news {

/// How much it counts when an article was published: all of it on these days, half of it a half-life before
/// or after, a quarter two half-lives away.
struct Recency {
    std::chrono::sys_days first;
    std::chrono::sys_days last;
    double half_life = 30;  // days
};

/// `around` is a day, month, year or range (today if empty), `half_life` is 7d, 2w, 3m or 1y (30d if empty).
/// Throws Error (usage) that names the option for one that cannot be read.
Recency read_recency(const std::string& around, const std::string& half_life, const CalendarDate& today);

/// From 0 to 1, for the digits of a date from its year on, as they sort (news_date: sort_key). One that is
/// known to its month or year only is taken to be in the middle of it.
double closeness(const Recency& recency, std::string_view digits);

/// The most that a date in a month, of which these are the digits, can have.
double closeness_in_month(const Recency& recency, std::string_view digits);

}  // namespace news
