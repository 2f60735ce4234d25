// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace news::bench {

/// The bytes of a file, read through gzip where it is compressed; what can be read of it.
std::string read_whole_file(const std::string& path);

}  // namespace news::bench
