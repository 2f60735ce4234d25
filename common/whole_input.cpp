// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/whole_input.hpp"

#include <iostream>
#include <iterator>

#include "common/archive/durable_file.hpp"

namespace news {

std::string read_whole_input(const std::string& file) {
    if (file == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    return read_whole_file(file);
}

}  // namespace news
