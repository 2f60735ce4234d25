// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "indexer/html/page_outline.hpp"

namespace news {

/// Whether elements are left out for their names.
enum class NameTrust : std::uint8_t { full, comments_only };

/// One mark a node: what is no part of any article by its element, its names, or because it is not shown.
/// What is within a marked node is left out with it and need not be marked.
std::vector<bool> find_clutter(const PageOutline& page, NameTrust trust = NameTrust::full);

}  // namespace news
