// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace news {

/// Where things lie in an archive on disk (doc/archive-format.md). Knows names and files, not Xapian.
class ArchiveDirectory {
  public:
    explicit ArchiveDirectory(std::filesystem::path root);

    const std::filesystem::path& root() const { return root_; }
    std::filesystem::path settings_file() const { return root_ / "archive.json"; }
    std::filesystem::path lock_file() const { return root_ / "lock"; }
    std::filesystem::path journal_file() const { return root_ / "journal"; }
    /// What was removed on purpose.
    std::filesystem::path removed_file() const { return root_ / "removed"; }
    std::filesystem::path segments_directory() const { return root_ / "segments"; }
    std::filesystem::path segment(const std::string& name) const { return segments_directory() / name; }

    /// Whether there is an archive here.
    bool exists() const;

    /// Names of the segments that readers see, oldest first.
    std::vector<std::string> live_segments() const;
    /// Makes these the segments that readers see, in one step that survives a crash.
    void publish(const std::vector<std::string>& segments) const;

    /// Names of all segment folders, live or left over.
    std::vector<std::string> segments_on_disk() const;

  private:
    /// A file of this name makes the folder one database for every Xapian tool.
    std::filesystem::path segment_list() const { return root_ / "XAPIANDB"; }

    std::filesystem::path root_;
};

/// The archive that is meant when no --archive is given: $NEWSARCHIVE, else $XDG_DATA_HOME/newsarchive, else
/// ~/.local/share/newsarchive. Throws Error (usage) when none of these is known.
std::filesystem::path default_archive();

}  // namespace news
