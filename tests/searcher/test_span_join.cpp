// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "searcher/matching/position_source.hpp"
#include "searcher/matching/span_join.hpp"

using namespace news;

namespace {

std::string shown(const Spans& spans) {
    std::string text;
    for (const Span& span : spans)
        text += fmt::format("{}{}-{}", text.empty() ? "" : " ", span.first, span.last);
    return text;
}

SpanJoin rules(std::uint32_t headline_start = PositionSource::no_position, std::size_t most = 100) {
    return {most, headline_start};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(span_join)

BOOST_AUTO_TEST_CASE(pairs_in_order) {
    const Spans a{{1, 1}, {4, 5}, {9, 9}};
    const Spans b{{2, 2}, {5, 6}, {8, 8}};
    BOOST_TEST(shown(rules().in_order(a, b, 1)) == "1-2");
    BOOST_TEST(shown(rules().in_order(a, b, 3)) == "1-2 4-8");
    BOOST_TEST(shown(rules().in_order(a, b, 100)) == "1-2 1-6 1-8 4-8");
    BOOST_TEST(shown(rules().in_order(a, {}, 3)) == "");
}

BOOST_AUTO_TEST_CASE(pairs_in_any_order_do_not_overlap) {
    BOOST_TEST(shown(rules().in_any_order({{1, 2}}, {{2, 3}, {3, 3}}, 5)) == "1-3");
    BOOST_TEST(shown(rules().in_any_order({{5, 5}}, {{3, 3}, {7, 7}}, 2)) == "3-5 5-7");
    BOOST_TEST(shown(rules().in_any_order({{5, 5}}, {{5, 5}}, 2)) == "");
}

BOOST_AUTO_TEST_CASE(a_distance_may_be_as_large_as_numbers_go) {
    const std::uint32_t most = PositionSource::no_position - 1;
    BOOST_TEST(shown(rules().in_order({{5, 5}}, {{7, 7}}, most)) == "5-7");
}

BOOST_AUTO_TEST_CASE(text_and_headline_make_no_pair) {
    BOOST_TEST(shown(rules(10).in_any_order({{9, 9}, {11, 11}}, {{8, 8}, {12, 12}}, 5)) == "8-9 11-12");
    BOOST_TEST(rules(10).is_parted({9, 10}));
    BOOST_TEST(!rules(10).is_parted({10, 12}));
    BOOST_TEST(!rules(10).is_parted({1, 9}));
}

BOOST_AUTO_TEST_CASE(regions_part_pairs_and_spans) {
    const std::vector<std::uint32_t> starts{1, 5, 9};
    BOOST_TEST(shown(rules().in_one_region({{2, 2}, {5, 5}}, {{4, 4}, {8, 8}}, starts)) == "2-4 5-8");
    BOOST_TEST(shown(rules().in_one_region({{4, 5}}, {{6, 6}}, starts)) == "");
    BOOST_TEST(shown(rules().in_one_region({{9, 9}}, {{500, 500}}, starts)) == "9-500");
}

BOOST_AUTO_TEST_CASE(no_more_pairs_than_allowed_are_made) {
    Spans many;
    for (std::uint32_t at = 1; at <= 100; ++at)
        many.push_back({at, at});
    SpanJoin few = rules(PositionSource::no_position, 50);
    BOOST_TEST(few.in_order(many, many, 100).size() == 50U);
    BOOST_TEST(few.made == 50U);
}

BOOST_AUTO_TEST_CASE(order_and_count) {
    Spans spans{{4, 5}, {1, 2}, {4, 5}, {1, 1}};
    put_in_order(spans);
    BOOST_TEST(shown(spans) == "1-1 1-2 4-5");
    BOOST_TEST(count_apart(spans) == 2U);
    BOOST_TEST(count_apart({{1, 9}, {2, 3}, {5, 6}, {10, 10}}) == 2U);
    BOOST_TEST(count_apart({}) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
