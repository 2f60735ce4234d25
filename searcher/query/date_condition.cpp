// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_condition.hpp"

#include <fmt/format.h>

namespace news {

std::string to_text(const DateCondition& condition) {
    if (const auto* range = std::get_if<DayRange>(&condition)) return to_text(*range);
    const auto& anniversary = std::get<EveryYear>(condition);
    return fmt::format("*-{:02}-{:02}", anniversary.month, anniversary.day);
}

}  // namespace news
