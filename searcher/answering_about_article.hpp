// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/error.hpp"
#include "searcher/options.hpp"

namespace news {

// What is told of one article; each writes its report to standard output, through the pager if it would
// scroll. Throws Error (no_hit) if no article has the id.

/// --show: the article itself, to be read.
ExitCode tell_article(const SearchOptions& options);

/// --why and --why-not: where it stands in the answer to the query; exit code no_hit if it is no hit.
ExitCode tell_placement(const SearchOptions& options);

/// --related: the related posts both ways; exit code no_hit if there are none.
ExitCode tell_links(const SearchOptions& options);

/// --like: articles that are like it; exit code no_hit if there are none.
ExitCode tell_similar(const SearchOptions& options);

}  // namespace news
