// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/search/request.hpp"

namespace news {

/// What the answer to a request lacks because the archive was made by an earlier version, which indexed less
/// (common/archive/index_version).
std::vector<std::string> notes_on_index(int archive_version, const Request& request);

}  // namespace news
