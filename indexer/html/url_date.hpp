// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// The day that an address names: /2018/08/07/, /2018-08-07-title, /20180807/, /2018/aug/07/. Not what stands
/// in its query.
std::optional<NewsDate> date_in_url(std::string_view url);

/// The year that a part of its path is: /2018/08/title, /archive/2018/title.
std::optional<int> year_in_url(std::string_view url);

}  // namespace news
