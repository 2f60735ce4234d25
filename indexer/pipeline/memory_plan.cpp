// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/memory_plan.hpp"

#include <algorithm>

#include <unistd.h>

namespace news {
namespace {

constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;

}  // namespace

std::uint64_t default_memory() {
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long page = ::sysconf(_SC_PAGESIZE);
    if (pages <= 0 || page <= 0) return least_memory;
    return std::max(least_memory, static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(page) / 4);
}

MemoryPlan plan_memory(std::uint64_t memory, unsigned workers) {
    memory = std::max(memory, least_memory);
    MemoryPlan plan;
    // A chunk costs its worker some ten times its size: bytes, articles, postings twice, the run; as many
    // chunks wait in the queue. Its size must not depend on the number of workers, which is to change
    // nothing.
    plan.chunk = std::clamp(memory / 1024, mebibyte / 4, 8 * mebibyte);
    // Until its end a segment holds three times its text in postings and positions, and for each article what
    // doubles are known by. More than half a gibibyte makes it no better, but a crash dearer.
    plan.segment = std::min(memory / 8, 512 * mebibyte);
    plan.waiting = memory / 16;
    plan.vocabulary = std::min(memory / (std::uint64_t{10} * workers), 128 * mebibyte);
    return plan;
}

}  // namespace news
