// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <vector>

#include <xapian.h>

#include "common/archive/archive_directory.hpp"

namespace news {

/// A live segment as a reader sees it.
struct SegmentSnapshot {
    std::string name;
    Xapian::Database database;
    std::vector<std::string> superseded;  // unique terms that a publish is about to delete; sorted

    bool is_superseded(const std::string& unique_term) const;
};

/// A live segment that cannot be opened.
struct ClosedSegment {
    std::string name;
    std::string reason;
};

/// The live segments at one moment, each apart. A writer may go on meanwhile: what it deletes later makes
/// reading throw Xapian::DatabaseModifiedError, upon which a new snapshot is to be taken.
struct ArchiveSnapshot {
    std::vector<SegmentSnapshot> segments;  // oldest first
    std::vector<ClosedSegment> closed;

    /// All open segments as one.
    Xapian::Database together() const;
};

/// Throws Error if the list of segments cannot be read.
ArchiveSnapshot take_snapshot(const ArchiveDirectory& archive);

}  // namespace news
