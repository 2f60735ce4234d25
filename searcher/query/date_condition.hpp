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

/// As the query language writes it: "2018-05..2018-08", "*-04-13".
std::string to_text(const DateCondition& condition);

}  // namespace news
