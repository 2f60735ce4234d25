// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/news_date.hpp"

namespace news {

/// For people, as precise as known: "2018-08", "2018-08-07 03:09 UTC+2".
std::string readable_date(const NewsDate& date);

}  // namespace news
