// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "searcher/search/analyzers.hpp"
#include "searcher/search/article_report.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// The articles that have most of an article's typical words and of its links; not itself, and no stubs. A
/// link counts as a word would that is as rare. Throws Error (no_hit) if no article has this id.
SimilarArticles articles_like(const std::string& id, std::uint32_t most, const ArchiveView& archive,
                              Analyzers& analyzers);

}  // namespace news
