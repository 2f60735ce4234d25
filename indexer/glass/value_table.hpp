// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "indexer/glass/run_merge.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// Writes, into the posting table, how often each slot is used and between which bounds, then the values of
/// each slot in the order of documents.
void write_values(TableWriter& table, std::span<const PlacedRun> runs);

}  // namespace news::glass
