// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "indexer/record.hpp"

namespace news {

/// "newsindex: rejected broken/empty.txt: the file is empty", on standard error.
void report_rejection(const Rejection& rejection);
void report_warning(const std::string& origin, const std::string& warning);

}  // namespace news
