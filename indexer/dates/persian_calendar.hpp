// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>

#include "common/news_date.hpp"

namespace news {

/// Whether a year is one of the Persian calendar rather than of ours, in a text of Iran.
bool is_persian_year(int year);

/// The day of our calendar that a day of the Persian one is; empty if there is no such day.
std::optional<NewsDate> day_of_persian(int year, int month, int day);

}  // namespace news
