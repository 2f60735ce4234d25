// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "common/article.hpp"

namespace news {

/// The record kept with each document: everything needed to show, export and index the article again without
/// its file. Layout in doc/archive-format.md. The only codec; reading a record of a newer version throws
/// Error (needs_upgrade), and one that is damaged throws Error (unusable).
std::string to_stored(const Article& article);
Article from_stored(std::string_view record);

}  // namespace news
