// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "indexer/glass/run_merge.hpp"
#include "indexer/glass/table_writer.hpp"
#include "indexer/glass/version_file.hpp"

namespace news::glass {

/// Makes a glass database of runs, written from its beginning to its end (doc/glass-format.md). Records and
/// term lists go to the disk as runs come, postings and positions at the end, when all runs are known.
/// Throws Error (unusable), after which the folder holds nothing of use.
class SegmentBuilder {
  public:
    /// Makes the folder, which must not exist yet. The first document gets this number.
    explicit SegmentBuilder(std::filesystem::path folder, std::uint32_t first_document = 1);

    void append(Run run);

    // Each once, when all runs are appended; the two may run at the same time.
    void write_postings();
    void write_positions();

    /// When both are written: makes the files a database, all of it on the disk.
    void finish();

    /// About what the runs take that wait for the end. Bytes.
    std::size_t memory() const { return memory_; }
    std::uint32_t document_count() const { return statistics_.documents; }

  private:
    void write_documents(const PlacedRun& placed);

    std::filesystem::path folder_;
    std::uint32_t first_document_;
    TableWriter posting_table_;
    TableWriter position_table_;
    TableWriter record_table_;
    TableWriter term_list_table_;
    SegmentRoots roots_;
    std::vector<PlacedRun> runs_;
    DocumentStatistics statistics_;
    std::size_t memory_ = 0;
};

}  // namespace news::glass
