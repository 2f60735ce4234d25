// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/matching/span_join.hpp"

#include <algorithm>

#include "searcher/matching/position_source.hpp"

namespace news {
namespace {

/// Adds to `joined` each pair of which `before` is wholly before `behind`, and which ends_in_time allows.
template <typename LatestBegin>
void join(Spans& joined, const Spans& before, const Spans& behind, SpanJoin& rules, LatestBegin latest) {
    const std::size_t room = joined.size() + rules.most;
    for (const Span& one : before) {
        const std::uint32_t limit = latest(one);
        auto other = std::upper_bound(behind.begin(), behind.end(), one.last,
                                      [](std::uint32_t at, const Span& span) { return at < span.first; });
        for (; other != behind.end() && other->first <= limit; ++other) {
            const Span both{one.first, other->last};
            if (rules.is_parted(both)) continue;
            joined.push_back(both);
            ++rules.made;
            if (joined.size() == room) return;
        }
    }
}

std::uint32_t saturated_sum(std::uint32_t a, std::uint32_t b) {
    const std::uint32_t most = PositionSource::no_position - 1;
    return b > most - std::min(a, most) ? most : a + b;
}

/// Spans of which both ends are in one region.
Spans whole_in_region(const Spans& spans, std::span<const std::uint32_t> starts) {
    Spans whole;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(whole), [&](const Span& span) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), span.first);
        return next == starts.end() || *next > span.last;
    });
    return whole;
}

}  // namespace

Spans SpanJoin::in_order(const Spans& before, const Spans& behind, std::uint32_t distance) {
    Spans joined;
    join(joined, before, behind, *this, [&](const Span& span) { return saturated_sum(span.last, distance); });
    put_in_order(joined);
    return joined;
}

Spans SpanJoin::in_any_order(const Spans& a, const Spans& b, std::uint32_t distance) {
    Spans joined;
    const auto latest = [&](const Span& span) { return saturated_sum(span.last, distance); };
    join(joined, a, b, *this, latest);
    join(joined, b, a, *this, latest);
    put_in_order(joined);
    return joined;
}

Spans SpanJoin::in_one_region(const Spans& a, const Spans& b, std::span<const std::uint32_t> starts) {
    const auto latest = [&](const Span& span) {
        const auto next = std::upper_bound(starts.begin(), starts.end(), span.first);
        return next == starts.end() ? PositionSource::no_position : *next - 1;
    };
    const Spans from_a = whole_in_region(a, starts);
    const Spans from_b = whole_in_region(b, starts);
    Spans joined;
    join(joined, from_a, from_b, *this, latest);
    join(joined, from_b, from_a, *this, latest);
    put_in_order(joined);
    return joined;
}

void put_in_order(Spans& spans) {
    if (!std::is_sorted(spans.begin(), spans.end())) std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
}

std::size_t count_apart(const Spans& spans) {
    std::size_t count = 0;
    std::uint32_t covered = 0;
    for (const Span& span : spans) {
        if (count == 0 || span.first > covered) ++count;
        covered = std::max(covered, span.last);
    }
    return count;
}

}  // namespace news
