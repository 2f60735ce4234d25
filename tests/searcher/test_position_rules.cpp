// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/query/position_rules.hpp"

using namespace news;

namespace {

QueryNode root_of(const std::string& query) {
    return parse_query(query, QueryContext{{2018, 8, 7}}).root;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(position_rules)

BOOST_AUTO_TEST_CASE(what_is_read_word_by_word_has_positions) {
    for (const std::string query : {"a", "=a", "immig*", "paris~1", "\"a b\"", "a OR b", "a NEAR/2 b",
                                    "a OR \"b c\" OR (d w/s e)", "title:a", "title:immig*"}) {
        BOOST_TEST(why_without_positions(root_of(query)) == "", query);
    }
    struct Case {
        std::string query;
        std::string problem;
    };
    const std::vector<Case> cases{
        {"a b", "an AND group"},
        {"-a", "NOT"},
        {"+a", "+"},
        {"a^2", "a weight"},
        {"by:ana", "a filter"},
        {"by:an*", "a filter"},
        {"source:nyt", "a filter"},
        {"date:2018", "a filter"},
        {"words:5", "a filter"},
        {"cites:1", "a filter"},
        {"a OR by:b", "a filter"},
        {"atleast2(a)", "atleast"},
        {"first9(a)", "first"},
    };
    for (const auto& [query, problem] : cases)
        BOOST_TEST(why_without_positions(root_of(query)) == problem, query);
}

BOOST_AUTO_TEST_CASE(places_compare_within_one_field) {
    const auto same = [](const std::string& a, const std::string& b) {
        return are_in_one_field(root_of(a), root_of(b));
    };
    BOOST_TEST(same("a", "\"b c\" OR de*"));
    BOOST_TEST(same("title:a", "title:(b NEAR/2 c)"));
    BOOST_TEST(!same("title:a", "b"));
    BOOST_TEST(!same("lead:a", "title:b"));
}

BOOST_AUTO_TEST_SUITE_END()
