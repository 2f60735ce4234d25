// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "common/news_date.hpp"

namespace news {

/// A day that is printed without its year (which is 0) in the year in which it is the last one before, or at
/// most `days_ahead` behind, a day that is known. Empty if that is no day, or there was none for eight years.
std::optional<NewsDate> with_year_before(NewsDate day, const NewsDate& known, int days_ahead);

}  // namespace news
