// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace news {

/// The moments at which a program that writes an archive may die and lose nothing. Tests go through all of
/// them.
enum class FaultStep : std::uint8_t {
    file_written,      // of a file that is replaced in one step: before the new one takes its place
    file_replaced,     // after
    archive_folders,   // of a new archive
    archive_settings,  // of a new archive; its list of segments is still missing
    segment_part,      // some documents of a segment are written
    segment_tables,    // all of them, but not the file that makes it a database
    segment_finished,
    journal_written,
    list_published,
    deletion_begins,  // in one segment
    deletion_done,
    journal_removed,
    removed_list_replaced,
    merge_written,
    merge_published,
    old_segment_goes,  // before the folder of a merged segment is removed
    old_segment_gone,
    leftover_gone,  // what a writer left that died
};

struct FaultStepName {
    FaultStep step;
    std::string_view name;
};

inline constexpr std::array fault_steps{
    FaultStepName{FaultStep::file_written, "file-written"},
    FaultStepName{FaultStep::file_replaced, "file-replaced"},
    FaultStepName{FaultStep::archive_folders, "archive-folders"},
    FaultStepName{FaultStep::archive_settings, "archive-settings"},
    FaultStepName{FaultStep::segment_part, "segment-part"},
    FaultStepName{FaultStep::segment_tables, "segment-tables"},
    FaultStepName{FaultStep::segment_finished, "segment-finished"},
    FaultStepName{FaultStep::journal_written, "journal-written"},
    FaultStepName{FaultStep::list_published, "list-published"},
    FaultStepName{FaultStep::deletion_begins, "deletion-begins"},
    FaultStepName{FaultStep::deletion_done, "deletion-done"},
    FaultStepName{FaultStep::journal_removed, "journal-removed"},
    FaultStepName{FaultStep::removed_list_replaced, "removed-list-replaced"},
    FaultStepName{FaultStep::merge_written, "merge-written"},
    FaultStepName{FaultStep::merge_published, "merge-published"},
    FaultStepName{FaultStep::old_segment_goes, "old-segment-goes"},
    FaultStepName{FaultStep::old_segment_gone, "old-segment-gone"},
    FaultStepName{FaultStep::leftover_gone, "leftover-gone"},
};

/// For tests: does nothing, unless NEWSARCHIVE_FAULT is set to "STEP[:N]": then the N-th passage of this step
/// (the first without N) ends the process by SIGKILL. With "STEP:N:enospc" it throws the Error of a full disk
/// instead. Throws Error (usage) if the variable says something else.
void fault_point(FaultStep step);

}  // namespace news
