// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>

#include <xapian.h>

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"
#include "common/error.hpp"

namespace news {

/// Xapian's exception as ours, with what the person can do about it.
Error as_error(const Xapian::Error& error);

/// Runs `work`; what Xapian throws in it leaves as Error.
template <typename Work>
auto translating_xapian_errors(Work&& work) {
    try {
        return work();
    } catch (const Xapian::Error& error) {
        throw as_error(error);
    }
}

/// The archive's settings, whatever its rules for words. Throws Error: unusable if there is no archive or no
/// readable one, needs_upgrade if its format is newer.
ArchiveSettings existing_settings(const ArchiveDirectory& archive);

/// The archive's settings. Throws Error: unusable if there is no archive or no readable one, needs_upgrade if
/// its format or its rules for words are not this version's.
ArchiveSettings open_settings(const ArchiveDirectory& archive);

/// All live segments as one database, as they were at one moment: a writer may change them while we open
/// them; then the list is read anew.
Xapian::Database open_database(const ArchiveDirectory& archive);

/// How long a reader goes on trying when a writer has changed what it read: each pause is longer than the one
/// before, and the last ends with Error (unusable).
class Patience {
  public:
    void pause();

  private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::microseconds pause_{100};
};

}  // namespace news
