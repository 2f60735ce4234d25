// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace news {

/// All of a file, or of standard input if it is called "-". Throws Error (unusable) if it cannot be read.
std::string read_whole_input(const std::string& file);

}  // namespace news
