// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// Reads a date, with or without a time, as English-language papers, feeds and programs print it: "Aug 07,
/// 2018", "7th of August 2018, 4:15 pm EDT", "August 2018", "08/07/2018", ISO 8601, RFC 2822, "Tue Aug  7
/// 03:09:00 2018". The whole text must be the date. 08/07/2018 is read month first, with a doubt; 13/07/2018
/// can only be day first.
DateReading read_printed_date(std::string_view text);

/// A time of day alone: "03:09 A.M.", "3.09pm", "15:30", "noon". The date parts are left 0, the precision is
/// minute or second. Empty if it is none or there is no such time.
std::optional<NewsDate> read_printed_time(std::string_view text);

}  // namespace news
