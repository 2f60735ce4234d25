// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "indexer/glass/document.hpp"

namespace news {

/// Documents that one worker has made ready for a segment.
class SegmentBatch {
  public:
    virtual ~SegmentBatch() = default;
};

/// Makes batches. One per worker.
class BatchBuilder {
  public:
    virtual ~BatchBuilder() = default;

    /// The document's terms are in the table that the builder was made for.
    virtual void add(const glass::Document& document) = 0;
    virtual bool empty() const = 0;
    /// What was added, ready for SegmentWriter::append; the builder is empty again. Does the sorting, so that
    /// workers do it at the same time.
    virtual std::unique_ptr<SegmentBatch> take() = 0;
};

/// Writes one segment: a database that only grows until it is finished, and is seen by nobody until it is
/// published. Throws Error (unusable), after which the folder holds nothing of use.
class SegmentWriter {
  public:
    virtual ~SegmentWriter() = default;

    /// Batches come one at a time, in the order in which their documents are to stand. No two documents of a
    /// segment have the same unique term; the caller sees to that.
    virtual void append(std::unique_ptr<SegmentBatch> batch) = 0;

    /// Writes what is left, by up to `threads` threads, and sees to it that all is on the disk.
    virtual void finish(unsigned threads) = 0;
};

/// A way to make segments.
class SegmentBackend {
  public:
    virtual ~SegmentBackend() = default;
    virtual std::unique_ptr<BatchBuilder> make_builder(const glass::TermTable& terms) const = 0;
    /// A writer of a new segment in `folder`, which must not exist yet. Takes batches of this backend only.
    virtual std::unique_ptr<SegmentWriter> make_writer(const std::filesystem::path& folder) const = 0;
};

/// Writes Xapian's file format itself, from sorted postings: ten times faster, and only right while that
/// format is what we know (glass_probe.hpp).
const SegmentBackend& direct_segments();
/// Writes through Xapian's own interface.
const SegmentBackend& xapian_segments();

}  // namespace news
