// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/filter_clause.hpp"
#include "searcher/query/parser.hpp"

using namespace news;

namespace {

const QueryContext context{{2018, 8, 7}};

QueryNode root_of(const std::string& query) {
    return parse_query(query, context).root;
}

template <typename Node>
Node as(const std::string& query) {
    const QueryNode root = root_of(query);
    BOOST_TEST_REQUIRE(std::holds_alternative<Node>(root.content), query);
    return std::get<Node>(root.content);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filter_clause)

BOOST_AUTO_TEST_CASE(values_are_whole) {
    BOOST_TEST(as<ValueNode>("source:\"The  Élysée Times\"").value == "the elysee times");
    BOOST_TEST(as<ValueNode>("id:HW-0001").value == "HW-0001");
    BOOST_TEST(as<ValueNode>("id:\"A  b\"").value == "A  b");
    BOOST_TEST(as<ValueNode>("site:www.BBC.co.uk").value == "bbc.co.uk");
    BOOST_TEST(as<ValueNode>("url:https://www.example.org/a/?utm_source=x").value == "//example.org/a");
    const auto list = as<AnyNode>("source:a,\"b, c\",,“d”");
    BOOST_TEST_REQUIRE(list.children.size() == 3U);
    BOOST_TEST(std::get<ValueNode>(list.children[1].content).value == "b, c");
    BOOST_TEST(std::get<ValueNode>(list.children[2].content).value == "d");
}

BOOST_AUTO_TEST_CASE(links_name_an_article) {
    BOOST_TEST(as<LinkNode>("cites:HW-1").id == "HW-1");
    BOOST_TEST((as<LinkNode>("cites:HW-1").kind == LinkKind::cites));
    BOOST_TEST((as<LinkNode>("related:HW-1").kind == LinkKind::related));
}

BOOST_AUTO_TEST_CASE(dates_are_conditions) {
    const auto range = std::get<DayRange>(as<DateNode>("date:2018-05..").condition);
    BOOST_TEST((range == DayRange{CalendarDate{2018, 5, 0}, std::nullopt}));
    BOOST_TEST((std::get<EveryYear>(as<DateNode>("date:*-04-13").condition) == EveryYear{4, 13}));
    const auto before = std::get<DayRange>(as<DateNode>("before:2018-05").condition);
    BOOST_TEST((before == DayRange{std::nullopt, CalendarDate{2018, 4, 0}}));
}

BOOST_AUTO_TEST_CASE(numbers_of_words_have_both_ends_included) {
    const auto count = [](const std::string& text) { return as<WordCountNode>("words:" + text); };
    BOOST_TEST((count(">1000") == WordCountNode{1001, std::nullopt}));
    BOOST_TEST((count(">=1000") == WordCountNode{1000, std::nullopt}));
    BOOST_TEST((count("<1000") == WordCountNode{std::nullopt, 999}));
    BOOST_TEST((count("<=1000") == WordCountNode{std::nullopt, 1000}));
    BOOST_TEST((count("500..1000") == WordCountNode{500, 1000}));
    BOOST_TEST((count("500..") == WordCountNode{500, std::nullopt}));
    BOOST_TEST((count("800") == WordCountNode{800, 800}));
}

BOOST_AUTO_TEST_SUITE_END()
