// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/build/archive_snapshot.hpp"

#include <algorithm>

#include "common/archive/archive_database.hpp"
#include "indexer/build/journal.hpp"

namespace news {
namespace {

/// What is live. A publish changes it first and ends by removing its deletions from it, so that segments
/// opened between two looks that show the same belong together.
struct ArchiveState {
    std::vector<std::string> live;
    Deletions deletions;

    friend bool operator==(const ArchiveState&, const ArchiveState&) = default;
};

ArchiveState state_of(const ArchiveDirectory& archive) {
    ArchiveState state{archive.live_segments(), {}};
    try {
        state.deletions = deletions_under_way(archive);
    } catch (const Error&) {
        // It may have been removed when it was about to be read, and the next one have come since.
        if (std::filesystem::exists(archive.journal_file())) state.deletions = deletions_under_way(archive);
    }
    return state;
}

ArchiveSnapshot open_all(const ArchiveDirectory& archive, const ArchiveState& state) {
    ArchiveSnapshot snapshot;
    for (const std::string& name : state.live) {
        try {
            SegmentSnapshot segment{name, Xapian::Database{archive.segment(name).string()}, {}};
            if (const auto found = state.deletions.find(name); found != state.deletions.end())
                segment.superseded = found->second;
            std::sort(segment.superseded.begin(), segment.superseded.end());
            snapshot.segments.push_back(std::move(segment));
        } catch (const Xapian::Error& error) {
            const bool is_there = std::filesystem::exists(archive.segment(name));
            snapshot.closed.push_back({name, is_there ? as_error(error).what() : "its folder is missing"});
        }
    }
    return snapshot;
}

}  // namespace

bool SegmentSnapshot::is_superseded(const std::string& unique_term) const {
    return std::binary_search(superseded.begin(), superseded.end(), unique_term);
}

Xapian::Database ArchiveSnapshot::together() const {
    // Xapian refuses to search a database of no parts.
    if (segments.empty()) return Xapian::Database{"", Xapian::DB_BACKEND_INMEMORY};
    Xapian::Database all;
    for (const SegmentSnapshot& segment : segments)
        all.add_database(segment.database);
    return all;
}

ArchiveSnapshot take_snapshot(const ArchiveDirectory& archive) {
    constexpr int tries = 20;
    for (int left = tries - 1;; --left) {
        const ArchiveState before = state_of(archive);
        ArchiveSnapshot snapshot = open_all(archive, before);
        if (left == 0 || state_of(archive) == before) return snapshot;
    }
}

}  // namespace news
