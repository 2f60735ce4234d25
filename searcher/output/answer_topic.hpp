// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>

namespace news {

/// Which answer of many one is; none if it is the only one.
using TopicId = std::optional<std::string>;

}  // namespace news
