// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace news {

/// Which of the known names was meant by one that was typed: the nearest, or an empty one if none is near
/// enough to be a slip. ASCII case is ignored.
std::string_view likely_name(std::string_view typed, std::span<const std::string_view> known);

}  // namespace news
