// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_writer.hpp"

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "common/archive/durable_file.hpp"
#include "common/error.hpp"
#include "common/fault_point.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/build/live_segments.hpp"
#include "indexer/build/merge_policy.hpp"

namespace news {

namespace fs = std::filesystem;

ArchiveWriter::ArchiveWriter(ArchiveDirectory archive, const std::string& command, const Options& options)
    : archive_(with_archive_folders(std::move(archive))),
      lock_(archive_.lock_file(), command, options.wait, options.is_stopped),
      settings_(prepare_archive(archive_, options.rules)) {}

std::vector<std::string> ArchiveWriter::segments() const {
    return rebuilt_ ? *rebuilt_ : archive_.live_segments();
}

/// A `fresh` segment that does not become live is not left behind.
void ArchiveWriter::set_segments(const std::vector<std::string>& segments, const std::string& fresh) {
    if (rebuilt_) {
        rebuilt_ = segments;
        return;
    }
    try {
        archive_.publish(segments);
    } catch (const Error&) {
        std::error_code ignored;
        if (archive_.live_segments() != segments) fs::remove_all(archive_.segment(fresh), ignored);
        throw;
    }
}

std::string ArchiveWriter::next_segment_name() const {
    unsigned long last = 0;
    for (const std::string& name : archive_.segments_on_disk())
        last = std::max(last, std::strtoul(name.c_str(), nullptr, 10));
    return fmt::format("{:06}", last + 1);
}

void ArchiveWriter::publish(const std::string& segment, const Deletions& deletions) {
    sync_directory(archive_.segments_directory());
    std::vector<std::string> all = segments();
    all.push_back(segment);
    if (!rebuilt_) return publish_with_deletions(archive_, all, deletions);
    for (const auto& [older, terms] : deletions)
        delete_from_segment(archive_.segment(older), terms);
    rebuilt_ = all;
}

void ArchiveWriter::remove(const Deletions& deletions) {
    publish_with_deletions(archive_, archive_.live_segments(), deletions);
}

void ArchiveWriter::merge_if_many() {
    const std::vector<std::string> all = segments();
    std::vector<std::string> chosen;
    for (const std::size_t index : segments_to_merge(LiveSegments(archive_, all).sizes()))
        chosen.push_back(all[index]);
    if (chosen.empty()) return;
    try {
        merge(chosen);
    } catch (const Error&) {
        // The articles are published; that there are many segments only costs time. The next add tries again.
        return;
    }
}

void ArchiveWriter::merge_all() {
    const std::vector<std::string> all = segments();
    if (!all.empty()) merge(all);
}

void ArchiveWriter::merge(const std::vector<std::string>& merged) {
    std::vector<fs::path> folders;
    for (const std::string& name : merged)
        folders.push_back(archive_.segment(name));
    const std::string into = next_segment_name();
    try {
        merge_segments(folders, archive_.segment(into));
        sync_directory(archive_.segments_directory());
        fault_point(FaultStep::merge_written);
    } catch (const Error&) {
        std::error_code ignored;
        fs::remove_all(archive_.segment(into), ignored);
        throw;
    }
    std::vector<std::string> all = segments();
    std::erase_if(all, [&](const std::string& name) {
        return std::find(merged.begin(), merged.end(), name) != merged.end();
    });
    all.push_back(into);
    set_segments(all, into);
    fault_point(FaultStep::merge_published);
    drop(merged);
}

/// A reader that still has them open opens the archive anew.
void ArchiveWriter::drop(const std::vector<std::string>& segments) {
    for (const std::string& name : segments) {
        fault_point(FaultStep::old_segment_goes);
        std::error_code ignored;  // what stays is removed by the next writer
        fs::remove_all(archive_.segment(name), ignored);
        fault_point(FaultStep::old_segment_gone);
    }
}

void ArchiveWriter::start_rebuild() {
    rebuilt_.emplace();
}

void ArchiveWriter::finish_rebuild(const std::string& analyzer) {
    const std::vector<std::string> old = archive_.live_segments();
    archive_.publish(*rebuilt_);
    rebuilt_.reset();
    // Between these two steps our programs take the archive for one of other rules and refuse it.
    settings_.analyzer = analyzer;
    settings_.format_version = archive_format_version;
    settings_.index_version = index_version;
    write_settings(archive_.settings_file(), settings_);
    drop(old);
}

}  // namespace news
