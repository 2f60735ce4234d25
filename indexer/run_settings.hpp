// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "indexer/options.hpp"
#include "indexer/pipeline/add_pipeline.hpp"

namespace news {

/// What a command that builds segments was asked for, and where it was not, what fits the machine. Says on
/// standard error if segments cannot be written directly.
AddSettings run_settings(const IndexOptions& options);

}  // namespace news
