// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "common/news_date.hpp"

namespace news {

/// A moment, whose offset must be known, on the clocks of a zone so many minutes from UTC.
std::optional<NewsDate> in_zone(const NewsDate& moment, int utc_offset_minutes);

/// How far from UTC a clock is that shows `printed` at a moment in UTC: what is printed with it, else the
/// difference, if some place on earth has it. A minute more or less is the time that publishing takes.
std::optional<int> offset_told_by(const NewsDate& printed, const NewsDate& moment);

}  // namespace news
