// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/readable_date.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace news {
namespace {

/// " UTC", " UTC+2", " UTC+5:30"; behind a clock "-05:00" would look like the end of a span.
std::string readable_zone(std::string_view zone) {
    if (zone.empty()) return {};
    if (zone == "Z") return " UTC";
    const std::string_view hours = zone.substr(zone[1] == '0' ? 2 : 1, zone[1] == '0' ? 1 : 2);
    const std::string_view minutes = zone.substr(3);
    return fmt::format(" UTC{}{}{}", zone.front(), hours, minutes == ":00" ? "" : minutes);
}

}  // namespace

std::string readable_date(const NewsDate& date) {
    const std::string iso = to_iso(date);
    const std::size_t clock = iso.find('T');
    if (clock == std::string::npos) return iso;
    const std::size_t zone = std::min(iso.find_first_of("Z+-", clock), iso.size());
    return fmt::format("{} {}{}", iso.substr(0, clock), iso.substr(clock + 1, zone - clock - 1),
                       readable_zone(std::string_view(iso).substr(zone)));
}

}  // namespace news
