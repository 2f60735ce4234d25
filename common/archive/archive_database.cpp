// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_database.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <thread>

#include "common/analysis/analyzer.hpp"

namespace news {

Error as_error(const Xapian::Error& error) {
    std::string message = error.get_msg();
    if (error.get_error_string() != nullptr) {
        message += ": ";
        message += error.get_error_string();
    }
    const std::string_view type = error.get_type();  // Xapian's errors are not polymorphic
    if (type == "DatabaseVersionError") {
        return {ExitCode::needs_upgrade, message, "The archive's segments need a newer Xapian."};
    }
    if (type == "DatabaseLockError") {
        return {ExitCode::locked, message, "Another program writes to a segment of this archive."};
    }
    if (type == "DatabaseCorruptError") {
        return {ExitCode::unusable, message, "Check each folder in segments/ with xapian-check."};
    }
    const auto means = [&](int failure) { return message.find(std::strerror(failure)) != std::string::npos; };
    const bool disk_is_full = means(ENOSPC) || means(EDQUOT) || means(EFBIG);
    return {ExitCode::unusable, "the archive: " + message,
            disk_is_full ? "Make room on the disk; what was published before is intact." : ""};
}

ArchiveSettings existing_settings(const ArchiveDirectory& archive) {
    if (!archive.exists()) {
        throw Error(ExitCode::unusable, "no archive at " + archive.root().string(),
                    "Make one with: newsindex --archive " + archive.root().string() + " add PATH");
    }
    return read_settings(archive.settings_file());
}

ArchiveSettings open_settings(const ArchiveDirectory& archive) {
    ArchiveSettings settings = existing_settings(archive);
    require_analyzer(settings, Analyzer{settings.default_language}.fingerprint());
    return settings;
}

/// Nothing if a writer has changed the list of segments meanwhile: what is open need not belong together
/// then. An older segment may have lost its version of an article whose newer one is in a segment that was
/// not in the list, and of a merged one some files may be gone, which Xapian takes for empty tables.
static std::optional<Xapian::Database> open_unchanged(const ArchiveDirectory& archive) {
    const std::vector<std::string> segments = archive.live_segments();
    try {
        Xapian::Database database{archive.root().string()};
        // Xapian refuses to search a database of no parts.
        if (database.size() == 0) database = Xapian::Database{"", Xapian::DB_BACKEND_INMEMORY};
        if (archive.live_segments() == segments) return database;
    } catch (const Xapian::DatabaseModifiedError&) {
        return std::nullopt;
    } catch (const Xapian::DatabaseError&) {
        if (archive.live_segments() == segments) throw;
    }
    return std::nullopt;
}

Xapian::Database open_database(const ArchiveDirectory& archive) {
    return translating_xapian_errors([&] {
        for (Patience patience;; patience.pause()) {
            if (std::optional<Xapian::Database> database = open_unchanged(archive)) return *database;
        }
    });
}

void Patience::pause() {
    constexpr std::chrono::seconds longest{30};
    if (std::chrono::steady_clock::now() - start_ > longest) {
        throw Error(ExitCode::unusable, "the archive changes faster than it can be read",
                    "Try again when less is written to it.");
    }
    std::this_thread::sleep_for(pause_);
    pause_ = std::min(2 * pause_, std::chrono::microseconds{20'000});
}

}  // namespace news
