// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/news_date.hpp"

namespace news {

/// The date of a field that should hold one. What is wrong with it is added to the warnings; an empty field
/// has neither date nor warning.
std::optional<NewsDate> read_date_field(std::string_view text, std::vector<std::string>& warnings);

}  // namespace news
