// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/span_expression.hpp"

using namespace news;

namespace {

SpanExpression leaf(const std::string& term) {
    return {SpanLeaf{{term}, {}, 0}};
}

/// One of each kind.
SpanExpression every_kind() {
    const SpanExpression sequence{SpanSequence{{leaf("a"), {SpanAny{{leaf("b"), leaf("c")}}}}, {0}, 0}};
    const SpanExpression region{SpanSameRegion{{leaf("d"), leaf("e")}, {{"sentence"}, {}, 0}}};
    const SpanExpression lead{SpanLead{{{SpanAtLeast{{leaf("f")}, 2}}}, {{"paragraph"}, {}, 0}}};
    const SpanExpression first{SpanFirstWords{{{SpanExcept{{{"g"}, {}, 0}, {{"h"}, {}, 0}}}}, 5}};
    return {SpanNear{{sequence, region, lead, first}, 3, SpanNear::Order::any}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(span_expression)

BOOST_AUTO_TEST_CASE(leaves_are_visited_in_the_order_of_their_numbers) {
    SpanExpression expression = every_kind();
    BOOST_TEST(number_leaves(expression) == 10U);
    std::string visited;
    std::uint32_t number = 0;
    for_each_leaf(expression, [&](const SpanLeaf& one) {
        BOOST_TEST(one.number == number++);
        visited += one.terms.front() + ' ';
    });
    BOOST_TEST(visited == "a b c d e sentence f paragraph g h ");
}

BOOST_AUTO_TEST_CASE(what_bounds_or_excludes_is_not_wanted) {
    std::string wanted;
    for_each_wanted_leaf(every_kind(), [&](const SpanLeaf& one) { wanted += one.terms.front() + ' '; });
    BOOST_TEST(wanted == "a b c d e f g ");
}

BOOST_AUTO_TEST_SUITE_END()
