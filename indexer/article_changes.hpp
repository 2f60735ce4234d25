// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"

namespace news {

/// The parts in which two versions of an article differ, by their names in JSON: "title", "text".
std::vector<std::string> changed_parts(const Article& older, const Article& newer);

}  // namespace news
