// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include "indexer/build/archive_writer.hpp"
#include "indexer/pipeline/add_pipeline.hpp"

namespace news {

/// Indexes all articles anew from their stored records, by the rules of this version; readers see the archive
/// as it was until the end. Throws Error: unusable if a record cannot be read, interrupted if `is_stopped`
/// says so; the archive is then as it was. `told` is called now and then with the number of articles read.
/// Returns what was written.
WriteCounts rebuild_archive(ArchiveWriter& writer, const AddSettings& settings,
                            const std::function<bool()>& is_stopped,
                            const std::function<void(std::uint64_t)>& told);

}  // namespace news
