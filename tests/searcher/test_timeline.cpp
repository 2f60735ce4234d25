// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/counting/timeline.hpp"

using namespace news;

namespace {

std::string drawn(const Timeline& timeline) {
    std::string text;
    for (const TimelinePeriod& period : timeline.periods) {
        text += to_text(period.begin) + ":";
        for (const PeriodCount& count : period.counts)
            text += " " + std::to_string(count.articles) + (count.is_peak ? "!" : "");
        text += "; ";
    }
    return text;
}

/// Of years from 2001 on, all held.
Timeline of_counts(const std::vector<std::uint64_t>& counts) {
    PublicationDates dates{"a", {}, 0, 0};
    for (std::size_t i = 0; i < counts.size(); ++i)
        dates.dated[{2001 + static_cast<int>(i), 0, 0}] = counts[i];
    Timeline timeline = make_timeline({dates}, TimeStep::year);
    for (TimelinePeriod& period : timeline.periods)
        period.held = 100;
    return timeline;
}

std::string with_peaks(const std::vector<std::uint64_t>& counts) {
    Timeline timeline = of_counts(counts);
    mark_peaks(timeline);
    std::string marks;
    for (const TimelinePeriod& period : timeline.periods)
        marks += period.counts.front().is_peak ? '^' : '.';
    return marks;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(timeline)

BOOST_AUTO_TEST_CASE(periods_run_without_a_hole_over_all_queries) {
    const PublicationDates first{
        "a", {{{2018, 5, 1}, 2}, {{2018, 5, 31}, 1}, {{2018, 7, 0}, 4}, {{2018, 0, 0}, 8}}, 3, 5};
    const PublicationDates second{"b", {{{2018, 4, 2}, 6}}, 0, 0};
    const Timeline timeline = make_timeline({first, second}, TimeStep::month);
    BOOST_TEST(drawn(timeline) == "2018-04: 0 6; 2018-05: 3 0; 2018-06: 0 0; 2018-07: 4 0; ");
    BOOST_TEST_REQUIRE(timeline.queries.size() == 2U);
    const TimelineQuery& query = timeline.queries.front();
    BOOST_TEST(query.query == "a");
    BOOST_TEST(query.charted == 7U);
    BOOST_TEST(query.imprecise == 8U);
    BOOST_TEST(query.doubtful == 3U);
    BOOST_TEST(query.undated == 5U);
}

BOOST_AUTO_TEST_CASE(nothing_makes_no_period) {
    const PublicationDates none{"a", {}, 1, 2};
    BOOST_TEST(make_timeline({none}, step_of({none}, {})).periods.empty());
    BOOST_TEST((step_of({none}, TimeStep::week) == TimeStep::week));
    const PublicationDates year{"a", {{{2018, 0, 0}, 1}}, 0, 0};
    BOOST_TEST(make_timeline({year}, TimeStep::day).periods.empty());
}

BOOST_AUTO_TEST_CASE(the_step_is_for_the_span_of_both) {
    const PublicationDates one{"a", {{{2018, 5, 1}, 1}}, 0, 0};
    const PublicationDates other{"b", {{{1990, 5, 1}, 1}}, 0, 0};
    BOOST_TEST((step_of({one}, {}) == TimeStep::day));
    BOOST_TEST((step_of({one, other}, {}) == TimeStep::year));
}

BOOST_AUTO_TEST_CASE(a_peak_stands_out_from_its_neighbours_and_from_most) {
    struct Case {
        std::vector<std::uint64_t> counts;
        std::string peaks;
    };
    const std::vector<Case> cases{
        {{2, 2, 9, 2, 2}, "..^.."},
        {{2, 2, 3, 2, 2}, "....."},  // not twice the median
        {{9, 2, 2, 2, 9}, "^...^"},
        {{2, 9, 9, 2, 2, 2}, ".^...."},              // the first of a plateau
        {{9, 1, 8, 1, 7, 1, 6, 1, 1}, "^.^.^...."},  // the three highest
        {{0, 0, 2, 0, 0}, "....."},                  // two articles are no peak
        {{0, 0, 3, 0, 0}, "..^.."},
        {{5}, "."},
    };
    for (const auto& [counts, peaks] : cases)
        BOOST_TEST(with_peaks(counts) == peaks);
}

BOOST_AUTO_TEST_CASE(what_the_archive_lacks_does_not_lower_the_median) {
    Timeline timeline = of_counts({4, 0, 0, 0, 6});
    BOOST_TEST(median_count(timeline, 0) == 0.0);
    for (std::size_t i = 1; i < 4; ++i)
        timeline.periods[i].held = 0;
    BOOST_TEST(median_count(timeline, 0) == 5.0);
    BOOST_TEST(median_count(of_counts({3, 1, 2}), 0) == 2.0);
}

BOOST_AUTO_TEST_SUITE_END()
