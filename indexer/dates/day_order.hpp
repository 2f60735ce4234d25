// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace news {

/// How 08/07/2018 is meant.
enum class DayOrder : std::uint8_t { day_first, month_first, unknown };

/// Where a language, with its region if the tag has one, puts the day.
DayOrder day_order_of(std::string_view language);

}  // namespace news
