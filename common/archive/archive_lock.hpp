// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

namespace news {

/// Held while an archive is written: one writer at a time, any number of readers. The kernel lets go of it
/// when the process ends, however it ends.
class ArchiveLock {
  public:
    /// If somebody else holds it, tries again for as long as `wait`; then throws Error (locked) saying who.
    /// `is_stopped` is asked at every try: if it says yes, the wait ends with Error (interrupted). `command`
    /// is what to tell others about this holder.
    ArchiveLock(const std::filesystem::path& file, const std::string& command,
                std::chrono::milliseconds wait = {}, const std::function<bool()>& is_stopped = {});
    ~ArchiveLock();
    ArchiveLock(const ArchiveLock&) = delete;
    ArchiveLock& operator=(const ArchiveLock&) = delete;

  private:
    /// The kernel ties the lock to the open file.
    class OpenFile {
      public:
        explicit OpenFile(const std::filesystem::path& path);
        ~OpenFile();
        OpenFile(const OpenFile&) = delete;
        OpenFile& operator=(const OpenFile&) = delete;

        int descriptor() const { return descriptor_; }

      private:
        int descriptor_;
    };

    OpenFile file_;
};

}  // namespace news
