// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string_view>

#include "indexer/html/html_tree.hpp"

namespace news {

/// What is known of a page when it is asked what it is.
struct PageFacts {
    std::string_view title;
    std::string_view text;  // its body, as far as it has one
    std::string_view url;   // where it was fetched, if known
};

/// Why the page holds no article: it is about an error, lists articles, or has hardly any text. Empty if it
/// may hold one. A page that calls itself an article is believed, but not the front page.
std::string_view why_no_article(const HtmlTree& tree, const PageFacts& facts);

}  // namespace news
