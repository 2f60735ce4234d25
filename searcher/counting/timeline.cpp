// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/timeline.hpp"

#include <algorithm>

namespace news {
namespace {

DatedCounts by_period(const PublicationDates& dates, TimeStep step, TimelineQuery& query) {
    DatedCounts periods;
    for (const auto& [date, articles] : dates.dated) {
        const auto period = period_of(date, step);
        (period ? periods[*period] : query.imprecise) += articles;
        if (period) query.charted += articles;
    }
    return periods;
}

std::vector<TimelinePeriod> empty_periods(const std::vector<DatedCounts>& curves, TimeStep step) {
    DatedCounts all;
    for (const DatedCounts& curve : curves)
        all.insert(curve.begin(), curve.end());
    std::vector<TimelinePeriod> periods;
    if (all.empty()) return periods;
    const CalendarDate last = all.rbegin()->first;
    for (CalendarDate begin = all.begin()->first; begin <= last; begin = next_period(begin, step))
        periods.push_back({begin, 0, std::vector<PeriodCount>(curves.size())});
    return periods;
}

}  // namespace

TimeStep step_of(const std::vector<PublicationDates>& queries, std::optional<TimeStep> asked) {
    if (asked) return *asked;
    std::optional<CalendarDate> first;
    std::optional<CalendarDate> last;
    for (const PublicationDates& query : queries) {
        if (query.dated.empty()) continue;
        first = first ? std::min(*first, query.dated.begin()->first) : query.dated.begin()->first;
        last = last ? std::max(*last, query.dated.rbegin()->first) : query.dated.rbegin()->first;
    }
    return first ? step_for_span(*first, *last) : TimeStep::year;
}

Timeline make_timeline(const std::vector<PublicationDates>& queries, TimeStep step) {
    Timeline timeline{step, {}, {}};
    std::vector<DatedCounts> curves;
    for (const PublicationDates& dates : queries) {
        timeline.queries.push_back({dates.query, 0, 0, dates.doubtful, dates.undated});
        curves.push_back(by_period(dates, step, timeline.queries.back()));
    }
    timeline.periods = empty_periods(curves, step);
    for (TimelinePeriod& period : timeline.periods) {
        for (std::size_t i = 0; i < curves.size(); ++i) {
            const auto found = curves[i].find(period.begin);
            if (found != curves[i].end()) period.counts[i].articles = found->second;
        }
    }
    return timeline;
}

double median_count(const Timeline& timeline, std::size_t query) {
    std::vector<std::uint64_t> counts;
    for (const TimelinePeriod& period : timeline.periods) {
        if (period.held > 0) counts.push_back(period.counts[query].articles);
    }
    if (counts.empty()) return 0;
    std::sort(counts.begin(), counts.end());
    const std::size_t middle = counts.size() / 2;
    const auto upper = static_cast<double>(counts[middle]);
    return counts.size() % 2 == 1 ? upper : (static_cast<double>(counts[middle - 1]) + upper) / 2;
}

void mark_peaks(Timeline& timeline) {
    constexpr double least_above_median = 2;
    constexpr std::uint64_t fewest_of_peak = 3;  // articles; two may fall together by chance
    std::vector<TimelinePeriod>& periods = timeline.periods;
    for (std::size_t query = 0; query < timeline.queries.size(); ++query) {
        const double median = median_count(timeline, query);
        const auto count_at = [&](std::size_t i) { return periods[i].counts[query].articles; };
        std::vector<std::size_t> peaks;
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const bool rises = i == 0 || count_at(i - 1) < count_at(i);
            const bool falls = i + 1 == periods.size() || count_at(i + 1) <= count_at(i);
            const bool is_high = static_cast<double>(count_at(i)) >= least_above_median * median;
            if (count_at(i) >= fewest_of_peak && rises && falls && is_high && periods.size() > 2)
                peaks.push_back(i);
        }
        std::stable_sort(peaks.begin(), peaks.end(),
                         [&](std::size_t a, std::size_t b) { return count_at(a) > count_at(b); });
        if (peaks.size() > most_peaks) peaks.resize(most_peaks);
        for (const std::size_t peak : peaks)
            periods[peak].counts[query].is_peak = true;
    }
}

}  // namespace news
