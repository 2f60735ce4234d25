// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/archive/archive_database.hpp"

#include <cerrno>
#include <cstring>

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
    const bool disk_is_full = message.find(std::strerror(ENOSPC)) != std::string::npos;
    return {ExitCode::unusable, "the archive: " + message,
            disk_is_full ? "Make room on the disk; what was published before is intact." : ""};
}

ArchiveSettings open_settings(const ArchiveDirectory& archive) {
    if (!archive.exists()) {
        throw Error(ExitCode::unusable, "no archive at " + archive.root().string(),
                    "Make one with: newsindex --archive " + archive.root().string() + " add PATH");
    }
    ArchiveSettings settings = read_settings(archive.settings_file());
    require_analyzer(settings, Analyzer{settings.default_language}.fingerprint());
    return settings;
}

Xapian::Database open_database(const ArchiveDirectory& archive) {
    constexpr int tries = 5;
    for (int left = tries - 1;; --left) {
        try {
            Xapian::Database database{archive.root().string()};
            // Xapian refuses to search a database of no parts.
            return database.size() > 0 ? database : Xapian::Database{"", Xapian::DB_BACKEND_INMEMORY};
        } catch (const Xapian::DatabaseOpeningError& error) {
            if (left == 0) throw as_error(error);
        } catch (const Xapian::Error& error) {
            throw as_error(error);
        }
    }
}

}  // namespace news
