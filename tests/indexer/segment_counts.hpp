// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

#include "common/archive/archive_directory.hpp"

namespace news::test {

/// How many documents each live segment holds, asked of Xapian itself.
inline std::vector<std::uint64_t> document_counts(const ArchiveDirectory& archive) {
    std::vector<std::uint64_t> counts;
    for (const std::string& name : archive.live_segments()) {
        counts.push_back(Xapian::Database{archive.segment(name).string()}.get_doccount());
    }
    return counts;
}

}  // namespace news::test
