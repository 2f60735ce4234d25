// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "common/article.hpp"

namespace news {

/// Headline, date with source, and id, a line each, behind `indent`; without control characters.
std::string article_lines(const Article& article, const std::string& indent);

}  // namespace news
