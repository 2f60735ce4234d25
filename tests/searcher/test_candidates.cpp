// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/candidates.hpp"

using namespace news;

namespace {

SpanExpression any_of(std::vector<std::string> terms) {
    return {SpanLeaf{std::move(terms), {}, 0}};
}

const SpanExpression a = any_of({"a"});
const SpanExpression b = any_of({"b", "bs"});
const SpanExpression near_ab{SpanNear{{a, b}, 3, SpanNear::Order::any}};

std::string inside(const Xapian::Query& query) {
    const std::string text = query.get_description();
    return text.substr(6, text.size() - 7);  // without Query( )
}

std::string proposed_by(const SpanExpression& expression) {
    return inside(candidates_of(expression));
}

bool looks_at_positions(const SpanExpression& expression) {
    return inside(query_of(expression, nullptr)).find("PositionalSource") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(candidates)

BOOST_AUTO_TEST_CASE(have_all_that_is_asked_for_wherever_it_stands) {
    BOOST_TEST(proposed_by(a) == "a");
    BOOST_TEST(proposed_by(b) == "(b SYNONYM bs)");
    BOOST_TEST(proposed_by(near_ab) == "(a AND (b SYNONYM bs))");
    BOOST_TEST(proposed_by({SpanAny{{a, near_ab}}}) == "(a OR (a AND (b SYNONYM bs)))");
    BOOST_TEST(proposed_by({SpanSequence{{a, b}, {2}, 1}}) == "(a AND (b SYNONYM bs))");
    BOOST_TEST(proposed_by({SpanAtLeast{{near_ab}, 2}}) == "(a AND (b SYNONYM bs))");
    BOOST_TEST(proposed_by({SpanExcept{{{"a"}, {}, 0}, {{"b"}, {}, 0}}}) == "a");
}

BOOST_AUTO_TEST_CASE(are_looked_at_closely_only_where_xapian_cannot_tell) {
    BOOST_TEST(!looks_at_positions(a));
    BOOST_TEST(!looks_at_positions(near_ab));
    BOOST_TEST(!looks_at_positions({SpanAny{{a, near_ab}}}));
    BOOST_TEST(looks_at_positions({SpanAtLeast{{a}, 2}}));
    BOOST_TEST(looks_at_positions({SpanFirstWords{{a}, 5}}));
    BOOST_TEST(looks_at_positions({SpanNear{{near_ab, a}, 3, SpanNear::Order::any}}));
    BOOST_TEST(looks_at_positions({SpanAny{{a, {SpanAtLeast{{a}, 2}}}}}));
}

BOOST_AUTO_TEST_SUITE_END()
