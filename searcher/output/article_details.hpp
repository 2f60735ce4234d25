// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "searcher/search/shown_article.hpp"

namespace news {

/// What is worth a line of its own beside where an article is from: "section: Harbour", "earlier versions:
/// 2".
struct Detail {
    std::string name;
    std::string value;
};
std::vector<Detail> details_of(const Article& article);

/// The text's paragraphs, each with its marks. A text without any has none.
std::vector<MarkedText> paragraphs_of(const MarkedText& text);

}  // namespace news
