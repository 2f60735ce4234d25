// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "common/archive/archive_directory.hpp"
#include "indexer/build/document_check.hpp"

namespace news {

struct ArchiveFault {
    FaultKind kind;
    std::string segment;
    std::uint32_t document;  // in the segment; 0 if it is no document's
    std::string message;
};

/// What was found in an archive.
struct ArchiveCheck {
    std::uint64_t segments = 0;
    std::uint64_t articles = 0;
    std::uint64_t stubs = 0;
    std::array<std::uint64_t, fault_kinds> fault_counts{};
    std::vector<ArchiveFault> faults;  // the first of each kind
    std::vector<std::string> notes;    // worth knowing, but nothing is wrong

    std::uint64_t count(FaultKind kind) const { return fault_counts[static_cast<std::size_t>(kind)]; }
    std::uint64_t fault_count() const;
};

/// Faults of one kind that are kept in full; the rest are only counted.
inline constexpr std::uint64_t most_faults_kept = 20;

/// Holds a live archive against its own rules (doc/archive-format.md): Xapian's check of each segment, then
/// every document against its stored article and the articles against each other. Reads only; a writer may
/// work meanwhile. `progress` gets the number of documents seen. Throws Error as open_settings does, and if
/// the archive changes faster than it can be read.
ArchiveCheck check_archive(const ArchiveDirectory& archive,
                           const std::function<void(std::uint64_t)>& progress);

}  // namespace news
