// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/article.hpp"

namespace news {

/// The language a text is written in, as its code; empty if it is short or it cannot be told.
std::string detected_language(std::string_view text);

/// What an article is written in: as it declares, or else as it reads; empty if neither tells.
std::string language_of(const Article& article);

}  // namespace news
