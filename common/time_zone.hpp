// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace news {

/// What a zone of the system's tz database (Europe/Paris) is ahead of UTC at a moment; none if there is no
/// such zone.
std::optional<std::chrono::seconds> utc_offset(const std::string& zone, std::chrono::sys_seconds moment);

/// The same of a file of that database (TZif, RFC 8536); none if it is damaged.
std::optional<std::chrono::seconds> utc_offset_in(std::string_view file, std::chrono::sys_seconds moment);

/// The same of a rule for all years, as CET-1CEST,M3.5.0,M10.5.0/3; none if it cannot be read.
std::optional<std::chrono::seconds> utc_offset_by_rule(std::string_view rule,
                                                       std::chrono::sys_seconds moment);

}  // namespace news
