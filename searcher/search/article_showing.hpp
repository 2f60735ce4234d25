// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

#include "searcher/query/parser.hpp"
#include "searcher/search/analyzers.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/shown_article.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// The article with this id or address; of the request only how its words are to be marked. Throws Error
/// (no_hit) if there is none, QueryError for a query that cannot be read.
ShownArticle show_article(const std::string& id, const Request& request, ArchiveView& archive,
                          Analyzers& analyzers, const QueryContext& context);

}  // namespace news
