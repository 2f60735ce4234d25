// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/matching/positional_source.hpp"
#include "tests/searcher/memory_database.hpp"

using namespace news;

namespace {

using Xapian::Query;

const std::vector<test::PlainText> articles{
    {"a b", "x"},       // 1: in the headline
    {"", "a x b"},      // 2
    {"b", "x x a"},     // 3: text and headline
    {"", "b x x x a"},  // 4
    {"", "a"},          // 5
    {"", "b a"},        // 6
};

SpanExpression near_ab(std::uint32_t distance) {
    return {SpanNear{
        {{SpanLeaf{{"a"}, {"Sa"}, 0}}, {SpanLeaf{{"b"}, {"Sb"}, 0}}}, distance, SpanNear::Order::any}};
}

std::string matching(const Xapian::Database& database, const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet matches = enquire.get_mset(0, database.get_doccount());
    std::string ids;
    for (auto match = matches.begin(); match != matches.end(); ++match)
        ids += (ids.empty() ? "" : " ") + std::to_string(*match);
    return ids;
}

Query alone(SpanExpression expression) {
    return Query((new PositionalSource(std::move(expression), nullptr))->release());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(positional_source)

BOOST_AUTO_TEST_CASE(checks_candidates) {
    const Xapian::WritableDatabase database = test::memory_database(articles);
    const Query both(Query::OP_AND, Query("a"), Query("b"));
    BOOST_TEST(matching(database, query_at_positions(both, near_ab(1), nullptr)) == "1 6");
    BOOST_TEST(matching(database, query_at_positions(both, near_ab(2), nullptr)) == "1 2 6");
    BOOST_TEST(matching(database, query_at_positions(both, near_ab(1000), nullptr)) == "1 2 4 6");
    BOOST_TEST(matching(database, query_at_positions(Query("x"), near_ab(2), nullptr)) == "1 2");
}

BOOST_AUTO_TEST_CASE(walks_without_candidates) {
    const Xapian::WritableDatabase database = test::memory_database(articles);
    BOOST_TEST(matching(database, alone(near_ab(2))) == "1 2 6");
    BOOST_TEST(matching(database, Query(Query::OP_OR, alone(near_ab(1)), Query("x"))) == "1 2 3 4 6");
    BOOST_TEST(matching(database, Query(Query::OP_AND_NOT, Query("a"), alone(near_ab(2)))) == "3 4 5");
    BOOST_TEST(matching(database, Query(Query::OP_AND, alone(near_ab(2)), alone(near_ab(1)))) == "1 6");
}

BOOST_AUTO_TEST_CASE(works_over_several_segments) {
    Xapian::Database segments;
    for (int i = 0; i < 3; ++i)
        segments.add_database(test::memory_database(articles));
    const Query both(Query::OP_AND, Query("a"), Query("b"));
    BOOST_TEST(matching(segments, query_at_positions(both, near_ab(1), nullptr)) == "1 2 3 16 17 18");
    BOOST_TEST(matching(segments, alone(near_ab(1))) == "1 2 3 16 17 18");
}

BOOST_AUTO_TEST_CASE(scores_as_the_candidates_do) {
    const Xapian::WritableDatabase database = test::memory_database(articles);
    const Query both(Query::OP_AND, Query("a"), Query("b"));
    Xapian::Enquire enquire(database);
    enquire.set_query(both);
    const double plain = enquire.get_mset(0, 10).get_max_attained();
    enquire.set_query(query_at_positions(both, near_ab(1), nullptr));
    BOOST_TEST(enquire.get_mset(0, 10).get_max_attained() == plain);
    BOOST_TEST(plain > 0);
}

BOOST_AUTO_TEST_SUITE_END()
