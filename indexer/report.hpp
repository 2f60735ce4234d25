// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "indexer/record.hpp"

namespace news {

/// So many rejections are told as they come; of the others only the reasons are, at the end.
inline constexpr std::uint64_t rejections_told = 20;

/// "newsindex: rejected broken/empty.txt: the file is empty", on standard error.
void report_rejection(const Rejection& rejection);
void report_warning(const std::string& origin, const std::string& warning);

}  // namespace news
