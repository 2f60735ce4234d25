// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace news {

/// "500ms", "30s", "2m", "1h" and "0" as a person types them. Other numbers need their unit: whoever types
/// "30" may mean any of them.
std::optional<std::chrono::milliseconds> parse_duration(std::string_view text);

}  // namespace news
