// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/evaluation/topic_table.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(topic_table)

BOOST_AUTO_TEST_CASE(a_header_names_columns_in_any_order_and_case) {
    const auto table = TopicTable::with_header("Sort, TO ,query\r\n");
    BOOST_TEST_REQUIRE(table.has_value());
    BOOST_TEST(table->columns() == 3U);
    BOOST_TEST(table->unknown().empty());
    const auto topic = table->topic_in("newest,2018,\" paris \"");
    BOOST_TEST_REQUIRE(topic.has_value());
    BOOST_TEST(topic->query == "paris");
    BOOST_TEST(topic->dates.to == "2018");
    BOOST_TEST(topic->sort == "newest");
    BOOST_TEST(topic->id == "");
}

BOOST_AUTO_TEST_CASE(a_header_without_queries_is_none) {
    BOOST_TEST(!TopicTable::with_header("id,from").has_value());
    BOOST_TEST(!TopicTable::with_header("").has_value());
    BOOST_TEST(TopicTable::with_header("query").has_value());
}

BOOST_AUTO_TEST_CASE(a_short_row_is_empty_at_its_end_and_a_long_one_is_none) {
    const auto table = TopicTable::with_header("query;note;id");
    BOOST_TEST_REQUIRE(table->unknown().size() == 1U);
    BOOST_TEST(table->delimiter() == ';');
    BOOST_TEST(table->topic_in("paris")->query == "paris");
    BOOST_TEST(table->topic_in("paris;x;7;;")->id == "7");
    BOOST_TEST(!table->topic_in("paris;x;7;y").has_value());
}

BOOST_AUTO_TEST_CASE(the_name_that_must_be_there_comes_first) {
    BOOST_TEST(topic_column_names().front() == "query");
    BOOST_TEST(topic_column_names().size() == 8U);
}

BOOST_AUTO_TEST_SUITE_END()
