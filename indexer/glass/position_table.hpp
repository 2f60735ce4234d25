// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <span>

#include "indexer/glass/run_merge.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// Writes the position table: where a term stands in a document, by term, then document.
void write_position_table(TableWriter& table, std::span<const PlacedRun> runs);

}  // namespace news::glass
