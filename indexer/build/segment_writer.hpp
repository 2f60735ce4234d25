// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "indexer/build/analyzed_article.hpp"

namespace news {

/// Writes one segment: a database of articles that only grows until it is finished, and is seen by nobody
/// until it is published. Throws Error (unusable), after which the folder holds nothing of use.
class SegmentWriter {
  public:
    virtual ~SegmentWriter() = default;

    /// No two articles of one segment have the same unique term; the caller sees to that.
    virtual void add(const AnalyzedArticle& article) = 0;

    /// Writes what is left and sees to it that all is on the disk. Nothing can be added afterwards.
    virtual void finish() = 0;
};

/// A writer of a new segment in `folder`, which must not exist yet.
std::unique_ptr<SegmentWriter> make_segment_writer(const std::filesystem::path& folder);

}  // namespace news
