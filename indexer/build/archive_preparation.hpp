// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"

namespace news {

// What a writer does before it writes.

/// Whether articles could be added here, for who only wants to know. Throws Error as open_settings does, or
/// (unusable) for a folder that holds something else, or segments whose list is lost.
void require_place_for_archive(const ArchiveDirectory& archive);

/// Makes the folders of a new archive; one that exists is left as it is. Throws Error (unusable) for a folder
/// that holds something else, or segments whose list is lost.
ArchiveDirectory with_archive_folders(ArchiveDirectory archive);

/// Throws Error as open_settings does: unusable if there is no archive, needs_upgrade if it is another
/// version's.
void require_archive(const ArchiveDirectory& archive);

/// What rules for words an archive may have been built with.
enum class AnalyzerRules : std::uint8_t { ours, any };

/// Under the lock: makes a new archive's files, finishes or drops what a writer left that died, reads the
/// settings. Throws Error as open_settings does.
ArchiveSettings prepare_archive(const ArchiveDirectory& archive, AnalyzerRules rules);

}  // namespace news
