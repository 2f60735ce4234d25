// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "searcher/query/day_range.hpp"

namespace news {

/// The same day of any year.
struct EveryYear {
    int month = 0;
    int day = 0;

    friend bool operator==(const EveryYear&, const EveryYear&) = default;
};

/// When an article was published.
using DateCondition = std::variant<DayRange, EveryYear>;

/// A condition, or why the text is none.
struct DateConditionReading {
    std::optional<DateCondition> condition;
    std::string problem;
};

/// 2018 2018-05 2018-05-31 2018-Q3 1990s, ranges of these: 2018-05..2018-08 ..1999 2018-05.., comparisons:
/// >=2018 <2018-05, today yesterday last:7d (d w m y), *-04-13 of any year, 2018-05-01/P3M (ISO 8601)
DateConditionReading parse_date_condition(std::string_view text, const CalendarDate& today);

/// "7d", "2w", "3m", "1y": so many days, weeks, months or years that end with today.
DateConditionReading parse_last_days(std::string_view text, const CalendarDate& today);

/// As the query language writes it: "2018-05..2018-08", "*-04-13".
std::string to_text(const DateCondition& condition);

inline constexpr std::string_view date_hint =
    "Dates are written 2018, 2018-05, 2018-05-31, 2018-Q3, 1990s, today, last:7d, *-04-13; ranges "
    "2018-05..2018-08, ..1999, >=2018-05, 2018-05-01/P3M.";

}  // namespace news
