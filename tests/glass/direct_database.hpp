// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

#include <xapian.h>

#include "indexer/glass/run_merge.hpp"
#include "tests/glass/sketch.hpp"
#include "tests/support.hpp"

namespace news::test {

/// Runs of so many documents each.
std::vector<glass::PlacedRun> runs_of(const std::vector<Sketch>& sketches, std::uint32_t first_document = 1,
                                      std::uint32_t documents_in_run = 100);

/// A database written directly.
class DirectDatabase {
  public:
    explicit DirectDatabase(const std::vector<Sketch>& sketches, std::uint32_t first_document = 1);

    Xapian::Database read() const { return Xapian::Database((folder_ / "database").string()); }
    std::filesystem::path path() const { return folder_ / "database"; }

  private:
    TempDir folder_;
};

}  // namespace news::test
