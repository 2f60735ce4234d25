// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"

namespace news {

// What a writer does before it writes.

/// Makes the folders of a new archive; one that exists is left as it is. Throws Error (unusable) for a folder
/// that holds something else, or segments whose list is lost.
ArchiveDirectory with_archive_folders(ArchiveDirectory archive);

/// Under the lock: makes a new archive's files, finishes or drops what a writer left that died, reads the
/// settings. Throws Error as open_settings does.
ArchiveSettings prepare_archive(const ArchiveDirectory& archive);

}  // namespace news
