// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/day_order.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "indexer/dates/date_words.hpp"

namespace news {

DayOrder day_order_of(std::string_view tag) {
    const std::string language = primary_language(tag);
    const std::string region = region_of_language(tag);
    // They put the year first, and copy others when they do not; Canada copies both neighbours.
    constexpr std::array<std::string_view, 5> year_first{"zh", "ja", "ko", "eu", "mn"};
    constexpr std::array<std::string_view, 6> mixed_regions{"ca", "cn", "hk", "jp", "kr", "tw"};
    if (language.empty() || std::find(year_first.begin(), year_first.end(), language) != year_first.end() ||
        std::find(mixed_regions.begin(), mixed_regions.end(), region) != mixed_regions.end())
        return DayOrder::unknown;
    if (language == "fil" || region == "us" || region == "ph") return DayOrder::month_first;
    if (language == "en" && region.empty()) return DayOrder::unknown;
    return DayOrder::day_first;
}

}  // namespace news
