// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// The day that a text names by its distance from `fetched`, when it was read: "2 hours ago", "yesterday",
/// "vor 3 Stunden", "hace 2 días". Months and years ago give a month and a year. The whole text must say it.
std::optional<NewsDate> read_relative_date(std::string_view text, const NewsDate& fetched);

}  // namespace news
