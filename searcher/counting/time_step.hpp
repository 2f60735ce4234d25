// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/calendar_date.hpp"

namespace news {

enum class TimeStep : std::uint8_t { day, week, month, year };

inline constexpr std::array<std::string_view, 4> time_step_names{"day", "week", "month", "year"};

constexpr std::string_view name_of(TimeStep step) {
    return time_step_names[static_cast<std::size_t>(step)];
}

/// A step that shows what lies between two days in some sixty to two hundred periods at most, as far as there
/// is one.
TimeStep step_for_span(const CalendarDate& first, const CalendarDate& last);

/// The period of a date, by its first day, month or year; a week begins on Monday, as in ISO 8601. Nothing if
/// the date is not known so precisely.
std::optional<CalendarDate> period_of(const CalendarDate& date, TimeStep step);

CalendarDate next_period(const CalendarDate& period, TimeStep step);

}  // namespace news
