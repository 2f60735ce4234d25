// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/article.hpp"

namespace news {

struct RelatedList {
    std::vector<RelatedPost> posts;
    std::vector<std::string> warnings;  // dates that do not exist
    std::size_t lines_read = 0;         // from the first line given; the rest is no list any more
};

/// Reads the lines under a heading of related posts: titles, each followed by its date and its URL if these
/// are printed. The list ends at a line that is no title: too long, a whole sentence, or another such heading
/// (related_headings.hpp).
RelatedList read_related_list(std::span<const std::string_view> lines);

}  // namespace news
