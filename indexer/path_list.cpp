// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/path_list.hpp"

#include "common/text.hpp"
#include "common/whole_input.hpp"

namespace news {

std::vector<std::string> read_path_list(const std::string& file, char end) {
    const std::string list = read_whole_input(file);
    std::vector<std::string> paths;
    for (std::string_view path : split(list, end)) {
        if (end == '\n' && path.ends_with('\r')) path.remove_suffix(1);
        if (!path.empty()) paths.emplace_back(path);
    }
    return paths;
}

}  // namespace news
