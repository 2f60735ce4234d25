// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace news {

/// How a run of add shares the memory that it may use. All in bytes.
struct MemoryPlan {
    std::uint64_t chunk = 0;       // of input, read and worked on at once
    std::uint64_t segment = 0;     // of text that goes into one segment
    std::uint64_t waiting = 0;     // of articles that wait for the segment to be published
    std::uint64_t vocabulary = 0;  // of known words, for each worker
};

/// The least that a run can do with. Bytes, 256 MiB.
inline constexpr std::uint64_t least_memory = std::uint64_t{256} << 20U;

/// A quarter of the machine's memory, but not less than least_memory.
std::uint64_t default_memory();

MemoryPlan plan_memory(std::uint64_t memory, unsigned workers);

}  // namespace news
