// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_lock.hpp"
#include "common/archive/archive_settings.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/build/journal.hpp"

namespace news {

/// The one writer of an archive: keeps its lock as long as it lives, changes which segments are live.
class ArchiveWriter {
  public:
    struct Options {
        std::chrono::milliseconds wait{};    // for another writer to end
        std::function<bool()> is_stopped{};  // asked meanwhile; may be empty
        AnalyzerRules rules = AnalyzerRules::ours;
    };

    /// Makes the archive if the folder is missing or empty. Throws Error: locked, needs_upgrade, unusable.
    /// `command` is what other writers are told about this one.
    ArchiveWriter(ArchiveDirectory archive, const std::string& command, const Options& options);
    ArchiveWriter(ArchiveDirectory archive, const std::string& command)
        : ArchiveWriter(std::move(archive), command, Options{}) {}

    const ArchiveDirectory& archive() const { return archive_; }
    const ArchiveSettings& settings() const { return settings_; }

    /// The segments that this writer works on: the live ones, or during a rebuild those that will be.
    std::vector<std::string> segments() const;
    /// A name for a segment that is to be written.
    std::string next_segment_name() const;

    /// Makes a finished segment live and takes `deletions` out of older ones, as one recoverable step.
    void publish(const std::string& segment, const Deletions& deletions);
    /// Takes articles out of their segments, as one recoverable step.
    void remove(const Deletions& deletions);

    /// Merges segments if there are too many.
    void merge_if_many();
    /// Merges all segments into one.
    void merge_all();

    /// From now on what is published is kept apart, and readers see the old segments, until finish_rebuild
    /// makes the new ones live in one step and drops the old ones. A rebuild that is not finished leaves the
    /// archive as it was.
    void start_rebuild();
    /// `analyzer` is the fingerprint by which the new segments were made.
    void finish_rebuild(const std::string& analyzer);

  private:
    void set_segments(const std::vector<std::string>& segments, const std::string& fresh);
    void merge(const std::vector<std::string>& merged);
    void drop(const std::vector<std::string>& segments);

    ArchiveDirectory archive_;
    ArchiveLock lock_;
    ArchiveSettings settings_;
    std::optional<std::vector<std::string>> rebuilt_;  // during a rebuild
};

}  // namespace news
