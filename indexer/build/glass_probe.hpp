// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "indexer/build/segment_writer.hpp"

namespace news {

/// The file format is Xapian's own affair and may change, so what we know of it is tried before it is used: a
/// small set of odd documents is written both ways below `scratch`, a folder that exists, and compared
/// through every iterator. Says what is wrong; empty if nothing is.
std::string probe_direct_segments(const std::filesystem::path& scratch);

struct ChosenSegments {
    const SegmentBackend* backend = nullptr;
    std::string warning;  // why they are not written directly; empty if they are
};

/// Direct segments if the probe finds them right on this machine, else Xapian's. The verdict is remembered in
/// `cache` for each version of Xapian; where that cannot be written the probe runs each time. The environment
/// variable NEWSARCHIVE_SEGMENTS=xapian asks for Xapian's.
ChosenSegments choose_segments(const std::filesystem::path& cache);

/// Where this user's programs remember such things: $XDG_CACHE_HOME/newsarchive, else ~/.cache/newsarchive;
/// empty if neither is known.
std::filesystem::path user_cache();

}  // namespace news
