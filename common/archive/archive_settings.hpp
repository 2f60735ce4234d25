// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "common/archive/index_version.hpp"

namespace news {

inline constexpr int archive_format_version = 1;

/// archive.json: what an archive was built with. Written when it is made, read at every open.
struct ArchiveSettings {
    int format_version = archive_format_version;
    int index_version = news::index_version;
    std::string analyzer;                 // Analyzer::fingerprint
    std::string default_language = "en";  // chooses the stemmer
    std::string time_zone = "UTC";        // in which "today" is told

    friend bool operator==(const ArchiveSettings&, const ArchiveSettings&) = default;
};

/// Throws Error: unusable if the file is damaged, needs_upgrade if a newer version wrote it.
ArchiveSettings read_settings(const std::filesystem::path& file);
void write_settings(const std::filesystem::path& file, const ArchiveSettings& settings);

/// Throws Error (needs_upgrade) if a newer version, which indexes more, wrote the archive: what we add would
/// lack that, and nobody could tell.
void require_writable_index(const ArchiveSettings& settings);

/// Throws Error (needs_upgrade) if words are no longer cut and stemmed as they were when the archive was
/// built: it would miss articles that it holds.
void require_analyzer(const ArchiveSettings& settings, const std::string& fingerprint);

}  // namespace news
