// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/search/response.hpp"

namespace news {

/// "3 articles have all the words, 4 more have some of them".
std::string match_counts(const Response& response);

}  // namespace news
