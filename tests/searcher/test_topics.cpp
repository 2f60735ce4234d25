// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/evaluation/topics.hpp"

using namespace news;

namespace {

/// "id=query" for each, joined by bars.
std::string read(const std::string& text) {
    std::string all;
    for (const Topic& topic : read_topics(text).topics)
        all += (all.empty() ? "" : "|") + topic.id + '=' + topic.query;
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(topics)

BOOST_AUTO_TEST_CASE(a_line_is_a_query_with_or_without_an_id) {
    BOOST_TEST(read("7\tparis balcony\nferry strike\n") == "7=paris balcony|2=ferry strike");
    BOOST_TEST(read("\xEF\xBB\xBF"
                    "a1 \t paris \r\n\r\n\tb c\r\n") == "a1=paris|3=b c");
    BOOST_TEST(read("paris balcony\trescue\n") == "1=paris balcony\trescue");
    BOOST_TEST(read("") == "");
}

BOOST_AUTO_TEST_CASE(an_id_without_a_query_is_a_problem) {
    BOOST_TEST(read("x\t \n8\tparis\n") == "8=paris");
    BOOST_TEST_REQUIRE(read_topics("x\t\n").problems.size() == 1U);
    BOOST_TEST(read_topics("x\t\n").problems.front().problem == "topic x has no query");
}

BOOST_AUTO_TEST_CASE(an_id_is_taken_once) {
    const Topics topics = read_topics("1\tparis\n1\tlyon\n");
    BOOST_TEST_REQUIRE(topics.problems.size() == 1U);
    BOOST_TEST(topics.problems.front().line == 2U);
    BOOST_TEST(topics.problems.front().problem == "topic 1 stands on line 1 already");
    BOOST_TEST(topics.topics.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
