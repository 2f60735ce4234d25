// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/contradictions.hpp"
#include "searcher/query/parser.hpp"

using namespace news;

namespace {

QueryNode root_of(const std::string& query) {
    return parse_query(query, QueryContext{{2018, 8, 7}}).root;
}

std::string contradiction_of(const std::string& a, const std::string& b) {
    return contradiction({root_of("paris"), root_of(a)}, root_of(b));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(contradictions)

BOOST_AUTO_TEST_CASE(both_are_named) {
    BOOST_TEST(contradiction_of("before:2018", "after:2019") ==
               "no day is in both date:..2017 and date:2020..; dates of which either will do are written "
               "date:2018,2020");
    BOOST_TEST(contradiction_of("words:>500", "words:<100") ==
               "no number of words is in both words:501.. and words:..99");
}

BOOST_AUTO_TEST_CASE(dates_contradict_each_other_if_no_day_is_in_both) {
    for (const auto& [a, b] :
         std::vector<std::pair<std::string, std::string>>{{"date:2018", "date:2019"},
                                                          {"date:2018,2020", "date:2019"},
                                                          {"date:*-04-13", "date:*-04-14"},
                                                          {"date:*-04-13", "date:2018-05"},
                                                          {"date:*-02-29", "date:2018"}}) {
        BOOST_TEST(!contradiction_of(a, b).empty(), a << ' ' << b);
        BOOST_TEST(!contradiction_of(b, a).empty(), b << ' ' << a);
    }
}

BOOST_AUTO_TEST_CASE(what_some_article_may_meet_is_none) {
    for (const auto& [a, b] :
         std::vector<std::pair<std::string, std::string>>{{"date:2018", "date:2018-05.."},
                                                          {"date:2018,2020", "date:2020-05"},
                                                          {"date:*-04-13", "date:2018.."},
                                                          {"date:*-02-29", "date:2015..2017"},
                                                          {"-date:2018", "date:2018"},
                                                          {"date:2018 OR oil", "date:2019"},
                                                          {"words:>500", "words:<1000"},
                                                          {"words:500", "date:2018"}}) {
        BOOST_TEST(contradiction_of(a, b).empty(), a << ' ' << b);
        BOOST_TEST(contradiction_of(b, a).empty(), b << ' ' << a);
    }
}

BOOST_AUTO_TEST_CASE(dates_beside_a_query_are_held_against_it_and_each_other) {
    const auto dated = [](const std::string& text) {
        return std::get<DateNode>(parse_query(text, {{2020, 1, 1}}).root.content).condition;
    };
    const QueryNode root = parse_query("oil date:2018", {{2020, 1, 1}}).root;
    BOOST_TEST(contradictions_with(root, {dated("date:2018-05")}).empty());
    BOOST_TEST(contradictions_with(root, {dated("date:2019")}).size() == 1U);
    BOOST_TEST(contradictions_with(root, {dated("date:2018-05"), dated("date:2018-06")}).size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
