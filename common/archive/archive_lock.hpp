// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace news {

/// Held while an archive is written: one writer at a time, any number of readers. The kernel lets go of it
/// when the process ends, however it ends.
class ArchiveLock {
  public:
    /// Throws Error (locked) saying who holds it. `command` is what to tell others about this holder.
    ArchiveLock(const std::filesystem::path& file, const std::string& command);
    ~ArchiveLock();
    ArchiveLock(const ArchiveLock&) = delete;
    ArchiveLock& operator=(const ArchiveLock&) = delete;

  private:
    int fd_;
};

}  // namespace news
