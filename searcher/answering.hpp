// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/error.hpp"
#include "searcher/options.hpp"

namespace news {

// What newssearch does for its modes: answers to standard output, talk to standard error, and the exit code.

/// One query.
ExitCode answer_query(const SearchOptions& options);

/// Every query of a file. What cannot be read is named, and the rest is answered; the exit code is `usage`
/// then, else partial_answer if one was, else success if anything was found.
ExitCode answer_batch(const SearchOptions& options);

/// How good the answers to the queries of a file are, that people have judged.
ExitCode evaluate_batch(const SearchOptions& options);

}  // namespace news
