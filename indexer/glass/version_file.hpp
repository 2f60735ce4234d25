// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/glass/run.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

inline constexpr std::string_view version_file_name = "iamglass";

/// What every version file of the format that we write begins with.
inline constexpr std::string_view format_mark{"\x0F\x0DXapian Glass\x04\x6E", 16};

struct SegmentRoots {
    TableRoot postings;
    TableRoot records;
    TableRoot term_lists;
    TableRoot positions;
};

/// The bytes of the file that makes the tables a database: the format, a new random identity, where each
/// table's tree begins, and the statistics of the documents.
std::string version_file(const SegmentRoots& roots, const DocumentStatistics& statistics,
                         std::uint32_t last_document);

}  // namespace news::glass
