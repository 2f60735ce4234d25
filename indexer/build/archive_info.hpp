// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"

namespace news {

/// What an archive holds, in numbers.
struct ArchiveInfo {
    std::uint64_t articles = 0;
    std::uint64_t stubs = 0;
    std::uint64_t undated = 0;  // articles and stubs
    std::string earliest;       // "1987-02-26", as precise as it is known; empty if nothing is dated
    std::string latest;
    std::uint64_t segments = 0;
    std::uint64_t bytes = 0;  // of all files
    ArchiveSettings settings;
    std::string xapian_version;
};

/// Throws Error as open_settings does.
ArchiveInfo read_archive_info(const ArchiveDirectory& archive);

}  // namespace news
