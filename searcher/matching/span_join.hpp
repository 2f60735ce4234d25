// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "searcher/matching/span.hpp"

namespace news {

// Pairs of spans that stand together as asked, each as one span over both. Text and headline are apart: no
// pair has a word before `headline_start` and one from there on.
struct SpanJoin {
    std::size_t most = 0;  // pairs that are made; more are left out
    std::uint32_t headline_start = 0;
    std::size_t made = 0;  // pairs so far, doubles included

    /// `before` ends at most `distance` positions before `behind` begins.
    Spans in_order(const Spans& before, const Spans& behind, std::uint32_t distance);
    Spans in_any_order(const Spans& a, const Spans& b, std::uint32_t distance);
    /// Neither overlapping nor parted by one of the ascending `starts`.
    Spans in_one_region(const Spans& a, const Spans& b, std::span<const std::uint32_t> starts);

    bool is_parted(const Span& span) const {
        return span.first < headline_start && headline_start <= span.last;
    }
};

/// Sorts, and drops doubles.
void put_in_order(Spans& spans);
/// How many there are, if those that overlap are one.
std::size_t count_apart(const Spans& spans);

}  // namespace news
