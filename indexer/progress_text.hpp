// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace news {

/// How far a run has come.
struct ProgressCounts {
    std::uint64_t articles = 0;
    std::uint64_t bytes_read = 0;
    std::uint64_t bytes_total = 0;  // 0 if nobody knows
    std::uint64_t rejected = 0;
    std::string activity = "reading";  // else "writing a segment", "merging"
};

/// How fast it goes.
struct ProgressPace {
    std::chrono::duration<double> elapsed{};  // since the run began
    double articles_per_second = 0;           // of the last few seconds
    double bytes_per_second = 0;
};

/// "12,345 articles  41 MB of 334 MB  8,230/s  27.4 MB/s  3 rejected  11 s left". If it is wider than
/// `columns`, what stands last is left out. An activity other than reading stands in the place of the rates,
/// which say nothing then.
std::string progress_line(const ProgressCounts& counts, const ProgressPace& pace, std::size_t columns);

/// One JSON object on a line; "bytes_total" is null if nobody knows.
std::string progress_json(const ProgressCounts& counts, std::chrono::duration<double> elapsed);

}  // namespace news
