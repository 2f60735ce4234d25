// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "common/archive/archive_settings.hpp"

namespace news {

/// The tables of a segment, which are files of these names.
inline constexpr std::array<std::string_view, 4> table_names{"postlist", "position", "termlist", "docdata"};

struct YearCount {
    std::string year;
    std::uint64_t articles = 0;
};

/// What an archive holds, in numbers.
struct ArchiveInfo {
    std::uint64_t articles = 0;
    std::uint64_t stubs = 0;
    std::uint64_t undated = 0;  // articles and stubs
    std::string earliest;       // "1987-02-26", as precise as it is known; empty if nothing is dated
    std::string latest;
    std::vector<YearCount> years;  // that have articles, in their order
    std::uint64_t segments = 0;
    std::uint64_t terms = 0;                                      // distinct in each segment, summed
    std::uint64_t bytes = 0;                                      // of all files
    std::array<std::uint64_t, table_names.size()> table_bytes{};  // over the live segments
    ArchiveSettings settings;
    std::string xapian_version;
};

/// Throws Error as open_settings does.
ArchiveInfo read_archive_info(const ArchiveDirectory& archive);

}  // namespace news
