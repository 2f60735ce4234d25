// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/output/overview.hpp"

using namespace news;

namespace {

Timeline of(std::vector<TimelineQuery> queries, std::vector<TimelinePeriod> periods) {
    return {TimeStep::year, std::move(queries), std::move(periods)};
}

PageStyle wide(std::size_t columns) {
    PageStyle style;
    style.columns = columns;
    return style;
}

std::size_t longest_line(const std::string& text) {
    std::size_t longest = 0;
    for (const std::string_view line : split_lines(text))
        longest = std::max(longest, count_code_points(line));
    return longest;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const Timeline& with_gaps() {
    static const Timeline timeline = of({{"a", 12, 1, 2, 3}}, {{{2001, 0, 0}, 100, {{8, true}}},
                                                               {{2002, 0, 0}, 0, {{0, false}}},
                                                               {{2003, 0, 0}, 0, {{0, false}}},
                                                               {{2004, 0, 0}, 50, {{0, false}}},
                                                               {{2005, 0, 0}, 1000, {{4, false}}}});
    return timeline;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(timeline_text)

BOOST_AUTO_TEST_CASE(bars_are_to_scale_and_gaps_are_no_zeros) {
    // 10 + 20 + 1 and 5 columns are taken, 16 are left for the longest bar.
    BOOST_TEST(news::timeline_text(with_gaps(), wide(52)) ==
               "By year, with the share of all articles in the\n"
               "  archive:\n\n"
               "2001                8    8.0 % ████████████████ peak\n"
               "2002                -  the archive has none in 2\n"
               "            years, to 2003\n"
               "2004                0    0.0 %\n"
               "2005                4    0.4 % ████████\n\n"
               "Peak: 2001 with 8 (2.0 times the median)\n"
               "Not charted: 2 of doubtful date, 1 known only to the\n"
               "  month or year, 3 without a date\n\n");
}

BOOST_AUTO_TEST_CASE(a_line_is_as_wide_as_the_terminal_at_most) {
    Timeline timeline = with_gaps();
    timeline.queries.front() = {};
    for (const std::size_t columns : {70U, 80U, 200U})
        BOOST_TEST(longest_line(news::timeline_text(timeline, wide(columns))) == columns);
}

BOOST_AUTO_TEST_CASE(a_narrow_terminal_has_counts_before_shares_and_bars) {
    BOOST_TEST(news::timeline_text(with_gaps(), wide(30)) ==
               "By year:\n\n"
               "2001  8 █████████████████ peak\n"
               "2002  -  the archive has none\n"
               "      in 2 years, to 2003\n"
               "2004  0\n"
               "2005  4 ████████▌\n\n"
               "Peak: 2001 with 8 (2.0 times\n"
               "  the median)\n"
               "Not charted: 2 of doubtful\n"
               "  date, 1 known only to the\n"
               "  month or year, 3 without a\n"
               "  date\n\n");
    for (const std::size_t columns : {16U, 20U, 40U, 50U})
        BOOST_TEST(longest_line(news::timeline_text(with_gaps(), wide(columns))) <= columns);
}

BOOST_AUTO_TEST_CASE(long_runs_without_a_match_are_one_line) {
    Timeline timeline = of({{}}, {});
    for (int year = 2001; year <= 2008; ++year) {
        const bool matches = year == 2001 || year == 2004;
        timeline.periods.push_back({{year, 0, 0}, 10, {{matches ? 1U : 0U, false}}});
    }
    const std::string text = news::timeline_text(timeline, wide(80));
    BOOST_TEST(holds(text, "2002                0    0.0 %\n2003                0    0.0 %\n2004"));
    BOOST_TEST(holds(text, "2005                0  no match in 4 years, to 2008\n"));
}

BOOST_AUTO_TEST_CASE(few_are_seen_beside_many) {
    const Timeline timeline =
        of({{}}, {{{2001, 0, 0}, 100000, {{90000, false}}}, {{2002, 0, 0}, 10, {{1, false}}}});
    BOOST_TEST(holds(news::timeline_text(timeline, wide(80)), "10.0 % ▏\n"));
}

BOOST_AUTO_TEST_CASE(two_curves_have_one_scale) {
    const Timeline timeline =
        of({{"paris", 4, 0, 0, 0}, {"lyon", 8, 0, 0, 1}}, {{{2001, 0, 0}, 100, {{4, false}, {8, true}}}});
    const std::string text = news::timeline_text(timeline, wide(80));
    BOOST_TEST(holds(text, "left: paris, 4 articles\nright: lyon, 9 articles\n"));
    BOOST_TEST(holds(text, "2001                4    4.0 % ████▌"));
    BOOST_TEST(holds(text, "8    8.0 % █████████ peak\n"));
    BOOST_TEST(
        holds(text, "right\nPeak: 2001 with 8 (1.0 times the median)\nNot charted: 1 without a date\n"));
}

BOOST_AUTO_TEST_SUITE_END()
