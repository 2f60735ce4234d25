// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "indexer/html/html_tree.hpp"

namespace news {

/// The headline that a link shows of the article that it leads to.
struct LinkTitle {
    std::string text;
    bool is_heading = false;  // set as one, not as a part of a line
};

/// Of a whole teaser that is one link: its heading, or the first of its lines that may be a headline; without
/// "Read more:" before it and dates beside it, and whole if the link has it whole elsewhere.
LinkTitle read_link_title(const HtmlTree& tree, NodeIndex link);

/// Whether a text may be the headline of an article: several words, or as many letters of a script without
/// spaces, and not a paragraph.
bool may_be_title(std::string_view text);

}  // namespace news
