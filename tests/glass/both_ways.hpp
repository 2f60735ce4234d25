// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include <xapian.h>

#include "indexer/glass/run_builder.hpp"
#include "indexer/glass/segment_builder.hpp"
#include "tests/support.hpp"

namespace news::test {

/// Writes the same documents directly and through Xapian's own interface, to be held against each other.
class BothWays {
  public:
    struct Layout {
        std::uint32_t first_document = 1;
        std::uint32_t documents_in_run = 100;
    };

    BothWays(const glass::TermTable& terms, Layout layout);

    void add(const glass::Document& document);
    /// Completes both databases.
    void finish();

    /// What is wrong with the direct one, in words: what Xapian's check finds, or the first difference;
    /// "none" if nothing is.
    std::string fault() const;
    /// The same of what compact() makes of them, with new document numbers and with the old ones.
    std::string fault_when_compacted() const;
    /// The same after deletes, replaces and adds through WritableDatabase.
    std::string fault_after_updates() const;

    const std::filesystem::path& direct() const { return direct_; }

  private:
    void update(const std::filesystem::path& database) const;

    TempDir folder_;
    std::filesystem::path direct_ = folder_ / "direct";
    std::filesystem::path through_xapian_ = folder_ / "xapian";
    const glass::TermTable& terms_;
    Layout layout_;
    std::uint32_t count_ = 0;
    glass::RunBuilder runs_;
    glass::SegmentBuilder segment_;
    Xapian::WritableDatabase database_;
};

}  // namespace news::test
