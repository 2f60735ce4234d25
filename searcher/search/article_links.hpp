// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "searcher/search/article_report.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// What an article lists as related, and which articles list it: the newest `most` of these. Throws Error
/// (no_hit) if no article has this id.
ArticleLinks links_of(const std::string& id, std::uint32_t most, const ArchiveView& archive);

}  // namespace news
