// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/matching/position_source.hpp"
#include "searcher/matching/span_sequence.hpp"

using namespace news;

namespace {

std::string found(const std::vector<Spans>& parts, const std::vector<std::uint32_t>& gaps,
                  std::uint32_t slack, std::uint32_t headline_start = PositionSource::no_position) {
    const SpanJoin rules{100, headline_start};
    std::string text;
    for (const Span& span : spans_in_sequence(parts, {{}, gaps, slack}, rules))
        text += fmt::format("{}{}-{}", text.empty() ? "" : " ", span.first, span.last);
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(span_sequence)

BOOST_AUTO_TEST_CASE(parts_stand_one_behind_the_other) {
    BOOST_TEST(found({{{1, 1}, {5, 5}}, {{2, 2}, {4, 4}, {7, 7}}}, {0}, 0) == "1-2");
    BOOST_TEST(found({{{1, 1}, {5, 5}}, {{2, 2}, {4, 4}, {7, 7}}}, {1}, 0) == "5-7");
    BOOST_TEST(found({{{1, 3}}, {{4, 6}}, {{7, 7}}}, {0, 0}, 0) == "1-7");
    BOOST_TEST(found({{{3, 3}}}, {}, 0) == "3-3");
    BOOST_TEST(found({{{3, 3}}, {}}, {0}, 5) == "");
}

BOOST_AUTO_TEST_CASE(slack_is_shared_by_all_gaps) {
    const std::vector<Spans> parts{{{1, 1}}, {{3, 3}}, {{5, 5}}};
    BOOST_TEST(found(parts, {0, 0}, 1) == "");
    BOOST_TEST(found(parts, {0, 0}, 2) == "1-5");
    BOOST_TEST(found(parts, {1, 0}, 1) == "1-5");
}

BOOST_AUTO_TEST_CASE(the_way_that_leaves_most_slack_is_kept) {
    // From 1 to 4 by the part that is wider no slack is taken, which the last part needs.
    BOOST_TEST(found({{{1, 1}}, {{2, 4}, {4, 4}}, {{7, 7}}}, {0, 0}, 2) == "1-7");
}

BOOST_AUTO_TEST_CASE(none_reaches_into_the_headline) {
    BOOST_TEST(found({{{1, 1}, {11, 11}}, {{10, 10}, {12, 12}}}, {0}, 20, 10) == "11-12");
}

BOOST_AUTO_TEST_SUITE_END()
