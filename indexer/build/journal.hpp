// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "common/archive/archive_directory.hpp"

namespace news {

/// Articles to delete, as unique terms, by segment.
using Deletions = std::map<std::string, std::vector<std::string>>;

/// Publishes `segments` and takes `deletions` out of older ones as one recoverable step: what is to be
/// deleted is written down first, so that a crash in between is finished by finish_interrupted_publish.
void publish_with_deletions(const ArchiveDirectory& archive, const std::vector<std::string>& segments,
                            const Deletions& deletions);

/// What such a step still has to delete, from segments that are live: nothing unless a writer is between the
/// two, or has died there.
Deletions deletions_under_way(const ArchiveDirectory& archive);

/// Completes what a writer that died has left: deletions written down for a list of segments that was
/// published. Called by the next writer, under the lock, before anything else.
void finish_interrupted_publish(const ArchiveDirectory& archive);

}  // namespace news
