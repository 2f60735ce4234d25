// SPDX-License-Identifier: GPL-2.0-or-later
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/index_positions.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

using Positions = std::vector<std::uint32_t>;

SpanExpression a_and_b() {
    SpanExpression expression{SpanNear{
        {{SpanLeaf{{"a", "b"}, {"Sa", "Sb"}, 0}}, {SpanLeaf{{"c"}, {"Sc"}, 0}}}, 3, SpanNear::Order::any}};
    number_leaves(expression);
    return expression;
}

const SpanLeaf& leaf_of(const SpanExpression& expression, std::size_t child) {
    return std::get<SpanLeaf>(std::get<SpanNear>(expression.content).children[child].content);
}

const Xapian::WritableDatabase& articles() {
    static const Xapian::WritableDatabase made =
        test::memory_database({{"", "a b a c"}, {"", "x"}, {"b x c", "a x x"}, {"", "b"}});
    return made;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(index_positions)

BOOST_AUTO_TEST_CASE(positions_of_all_terms_of_a_leaf_in_their_order) {
    SpanExpression expression = a_and_b();
    IndexPositions positions(articles(), expression);
    positions.move_to(1);
    BOOST_TEST(positions.holds(leaf_of(expression, 0)));
    BOOST_TEST((positions.positions(leaf_of(expression, 0)) == Positions{1, 2, 3}));
    BOOST_TEST((positions.positions(leaf_of(expression, 1)) == Positions{4}));
    positions.move_to(2);
    BOOST_TEST(!positions.holds(leaf_of(expression, 0)));
    BOOST_TEST((positions.positions(leaf_of(expression, 1)) == Positions{}));
    positions.move_to(4);
    BOOST_TEST((positions.positions(leaf_of(expression, 0)) == Positions{1}));
}

BOOST_AUTO_TEST_CASE(the_headline_begins_where_its_own_terms_say) {
    SpanExpression expression = a_and_b();
    IndexPositions positions(articles(), expression);
    positions.move_to(1);
    BOOST_TEST(positions.headline_start() == PositionSource::no_position);
    positions.move_to(3);
    BOOST_TEST(positions.headline_start() == 3 + position_gap + 1);
    BOOST_TEST((positions.positions(leaf_of(expression, 0)) == Positions{1, 3 + position_gap + 1}));
}

BOOST_AUTO_TEST_CASE(work_is_counted_and_taken_once) {
    SpanExpression expression = a_and_b();
    IndexPositions positions(articles(), expression);
    positions.move_to(1);
    positions.positions(leaf_of(expression, 0));
    BOOST_TEST(positions.take_work() == 2 * work_of_list + 3);
    BOOST_TEST(positions.take_work() == 0U);
    positions.count_work(5);
    BOOST_TEST(positions.take_work() == 5 * work_of_span);
}

BOOST_AUTO_TEST_SUITE_END()
