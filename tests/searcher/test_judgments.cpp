// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/evaluation/judgments.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(judgments)

BOOST_AUTO_TEST_CASE(of_trec) {
    const Judgments read = read_judgments("1 0 a 2\n1 Q0  b\t0\r\n\n22 0 a -1\n");
    BOOST_TEST(read.problems.empty());
    BOOST_TEST((read.by_topic.at("1") == Grades{{"a", 2}, {"b", 0}}));
    BOOST_TEST((read.by_topic.at("22") == Grades{{"a", -1}}));
}

BOOST_AUTO_TEST_CASE(of_beir) {
    const Judgments read = read_judgments("query-id\tcorpus-id\tscore\nq1\tdoc-1\t1\nq1\tdoc-2\t2\n");
    BOOST_TEST(read.problems.empty());
    BOOST_TEST((read.by_topic.at("q1") == Grades{{"doc-1", 1}, {"doc-2", 2}}));
    BOOST_TEST(read.by_topic.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_last_judgment_counts) {
    BOOST_TEST((read_judgments("1 0 a 2\n1 0 a 0\n").by_topic.at("1") == Grades{{"a", 0}}));
}

BOOST_AUTO_TEST_CASE(a_wrong_line_is_named_and_the_rest_taken) {
    const Judgments read = read_judgments("1 0\n1 0 a 1 x\n1 0 a high\n1 0 b 1.5\n1 0 c 1\n");
    BOOST_TEST_REQUIRE(read.problems.size() == 4U);
    BOOST_TEST(read.problems[1].line == 2U);
    BOOST_TEST(read.problems[1].problem ==
               "a judgment has 4 columns (topic, iteration, article, grade) or 3, not 5");
    BOOST_TEST(read.problems[2].problem == "\"high\" is no grade: a whole number is");
    BOOST_TEST(read.problems[3].line == 4U);
    BOOST_TEST(read.by_topic.at("1").size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
