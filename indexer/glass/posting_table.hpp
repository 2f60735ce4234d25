// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "indexer/glass/run_merge.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// Writes the posting table: statistics and streams of the values, the lengths of the documents, and the
/// posting list of every term.
void write_posting_table(TableWriter& table, std::span<const PlacedRun> runs);

}  // namespace news::glass
