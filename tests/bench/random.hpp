// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace news::bench {

/// Random numbers that are the same on every machine, which those of the standard library's distributions are
/// not: a counter in steps of an odd constant, its bits well mixed (SplitMix64).
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// From 0 to limit - 1.
    std::uint32_t below(std::uint32_t limit) {
        return static_cast<std::uint32_t>(((next() >> 32U) * limit) >> 32U);
    }

    std::uint32_t between(std::uint32_t least, std::uint32_t most) { return least + below(most - least + 1); }

    bool chance(std::uint32_t percent) { return below(100) < percent; }

  private:
    std::uint64_t state_;
};

}  // namespace news::bench
