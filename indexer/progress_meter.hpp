// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <deque>

#include "indexer/progress_text.hpp"

namespace news {

/// Remembers the counts of the last few seconds, to say how fast it goes now.
class ProgressMeter {
  public:
    using Elapsed = std::chrono::duration<double>;

    /// `elapsed` since the run began; it never falls.
    ProgressPace measure(Elapsed elapsed, const ProgressCounts& counts);

  private:
    struct Sample {
        Elapsed at{};
        std::uint64_t articles = 0;
        std::uint64_t bytes = 0;
    };

    std::deque<Sample> samples_{Sample{}};  // from one that is just older than the last few seconds
};

}  // namespace news
