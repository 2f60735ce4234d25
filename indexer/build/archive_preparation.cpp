// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_preparation.hpp"

#include <algorithm>

#include "common/analysis/analyzer.hpp"
#include "common/archive/archive_database.hpp"
#include "common/fault_point.hpp"
#include "indexer/build/journal.hpp"

namespace news {

namespace fs = std::filesystem;

namespace {

/// Whether nothing of value lies in the folder: no files but those of an archive that was never finished. One
/// whose list of segments is lost is none of these: its segments hold articles.
bool may_become_archive(const ArchiveDirectory& archive) {
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(archive.root(), missing)) {
        const std::string name = entry.path().filename().string();
        if (name != "lock" && name != "segments" && name != "archive.json" && !name.ends_with(".new"))
            return false;
    }
    return archive.segments_on_disk().empty();
}

}  // namespace

void require_place_for_archive(const ArchiveDirectory& archive) {
    if (archive.exists()) {
        open_settings(archive);
        return;
    }
    if (may_become_archive(archive)) return;
    const bool has_segments = !archive.segments_on_disk().empty();
    throw Error(ExitCode::unusable, archive.root().string() + " is no news archive and not empty",
                has_segments ? "It has segments: restore XAPIANDB, a line \"auto segments/NNNNNN\" for each."
                             : "Name another folder with --archive.");
}

ArchiveDirectory with_archive_folders(ArchiveDirectory archive) {
    if (archive.exists()) return archive;
    require_place_for_archive(archive);
    std::error_code failure;
    fs::create_directories(archive.segments_directory(), failure);
    if (failure) {
        throw Error(ExitCode::unusable, "cannot make " + archive.root().string() + ": " + failure.message(),
                    "Check who may write there, or name another folder with --archive.");
    }
    fault_point(FaultStep::archive_folders);
    return archive;
}

void require_archive(const ArchiveDirectory& archive) {
    open_settings(archive);
}

ArchiveSettings prepare_archive(const ArchiveDirectory& archive, AnalyzerRules rules) {
    if (!archive.exists()) {
        ArchiveSettings settings;
        settings.analyzer = Analyzer{settings.default_language}.fingerprint();
        write_settings(archive.settings_file(), settings);
        fault_point(FaultStep::archive_settings);
        archive.publish({});
    }
    ArchiveSettings settings =
        rules == AnalyzerRules::ours ? open_settings(archive) : existing_settings(archive);
    require_writable_index(settings);
    finish_interrupted_publish(archive);
    const std::vector<std::string> live = archive.live_segments();
    for (const std::string& name : archive.segments_on_disk()) {
        if (std::find(live.begin(), live.end(), name) != live.end()) continue;
        fs::remove_all(archive.segment(name));
        fault_point(FaultStep::leftover_gone);
    }
    return settings;
}

}  // namespace news
