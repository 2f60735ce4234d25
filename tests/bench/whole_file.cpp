// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bench/whole_file.hpp"

#include <array>

#include <zlib.h>

namespace news::bench {

std::string read_whole_file(const std::string& path) {
    std::string bytes;
    gzFile file = gzopen(path.c_str(), "rb");
    if (file == nullptr) return bytes;
    std::array<char, 1 << 16> buffer{};
    for (int size = 0; (size = gzread(file, buffer.data(), buffer.size())) > 0;)
        bytes.append(buffer.data(), static_cast<std::size_t>(size));
    gzclose(file);
    return bytes;
}

}  // namespace news::bench
