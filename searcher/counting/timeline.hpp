// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/calendar_date.hpp"
#include "searcher/counting/time_step.hpp"

namespace news {

/// How many articles there are of each date, as precise as it is known, or of each period.
using DatedCounts = std::map<CalendarDate, std::uint64_t>;

/// When the articles that match a query were published.
struct PublicationDates {
    std::string query;  // as it was understood
    DatedCounts dated;  // by dates that can be relied on
    std::uint64_t doubtful = 0;
    std::uint64_t undated = 0;
};

/// What a period has of one query.
struct PeriodCount {
    std::uint64_t articles = 0;
    bool is_peak = false;
};

struct TimelinePeriod {
    CalendarDate begin;               // its first day; of months and years the month or year
    std::uint64_t held = 0;           // articles of the archive; a gap where there are none
    std::vector<PeriodCount> counts;  // of each query
};

/// A query of a timeline, with what could not be charted of it.
struct TimelineQuery {
    std::string query;  // canonical
    std::uint64_t charted = 0;
    std::uint64_t imprecise = 0;  // known to a longer time than the step
    std::uint64_t doubtful = 0;
    std::uint64_t undated = 0;
};

/// Articles over time, without a hole from the first period of any query to the last.
struct Timeline {
    TimeStep step = TimeStep::month;
    std::vector<TimelineQuery> queries;  // one, or two that are compared
    std::vector<TimelinePeriod> periods;
};

/// The step as asked for, or by the span of all dates.
TimeStep step_of(const std::vector<PublicationDates>& queries, std::optional<TimeStep> asked);

/// Without what the archive holds.
Timeline make_timeline(const std::vector<PublicationDates>& queries, TimeStep step);

/// So many peaks are marked at most: periods that stand out from their neighbours, and have twice as many
/// articles as half of the periods have.
inline constexpr std::size_t most_peaks = 3;

/// The number of articles that half of the periods with articles in the archive reach.
double median_count(const Timeline& timeline, std::size_t query);

void mark_peaks(Timeline& timeline);

}  // namespace news
