// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/error.hpp"
#include "searcher/options.hpp"

namespace news {

// --count and --exists, of one query or of every one of a file.

/// Only how many articles match; with a step, how many of each period.
ExitCode tell_counts(const SearchOptions& options);

/// Of one query only by the exit code; of many, a line each: its name, a tab, and 1 or 0.
ExitCode tell_existence(const SearchOptions& options);

}  // namespace news
