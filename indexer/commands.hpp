// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/error.hpp"
#include "indexer/options.hpp"

namespace news {

// One function and one file per command. Each writes its data to standard output and its talk to standard
// error.
ExitCode run_add(const IndexOptions& options);
ExitCode run_parse(const IndexOptions& options);
ExitCode run_formats(const IndexOptions& options);
ExitCode run_info(const IndexOptions& options);
ExitCode run_check(const IndexOptions& options);
ExitCode run_export(const IndexOptions& options);
ExitCode run_remove(const IndexOptions& options);
ExitCode run_versions(const IndexOptions& options);
ExitCode run_missing(const IndexOptions& options);
ExitCode run_compact(const IndexOptions& options);
ExitCode run_rebuild(const IndexOptions& options);

}  // namespace news
