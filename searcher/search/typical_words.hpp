// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include "common/article.hpp"
#include "searcher/search/analyzers.hpp"
#include "searcher/search/article_probe.hpp"

namespace news {

/// A word that tells an article from others.
struct TypicalWord {
    std::string term;  // of its stem
    std::string word;  // as it stands there, folded
    double worth = 0;  // the more often it stands in the article, and the fewer others have it, the more
};

/// The article's words of most worth, the best first: words that another article has, but not one in ten, and
/// of three letters at least. The headline's count more.
std::vector<TypicalWord> typical_words(const Article& article, const ArticleProbe& probe,
                                       const ArchiveView& archive, Analyzers& analyzers);

}  // namespace news
