// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

namespace news {

/// The paths that a file ("-" for standard input) lists, each ended by `end`: a line end, or a zero byte as
/// `find -print0` writes it. Empty ones are left out. Throws Error (unusable) if it cannot be read.
std::vector<std::string> read_path_list(const std::string& file, char end);

}  // namespace news
