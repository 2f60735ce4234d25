// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/evaluation/measures.hpp"

using namespace news;

namespace {

const auto tolerance = boost::test_tools::tolerance(1e-6);

/// Articles 1, 2, 3, ... in this order.
std::vector<std::string> first_numbers(int count) {
    std::vector<std::string> ids;
    for (int i = 1; i <= count; ++i)
        ids.push_back(std::to_string(i));
    return ids;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(measures)

/// Relevant are b, d and x, of which the ranking has b second and d fourth.
/// AP: (1/2 + 2/4) / 3. DCG: 2/log2(3) + 1/log2(5) = 1.692536; the best order, 3 2 1, has
/// 3 + 2/log2(3) + 1/2 = 4.761860.
BOOST_AUTO_TEST_CASE(graded_by_hand) {
    const Grades grades{{"b", 2}, {"d", 1}, {"x", 3}, {"c", 0}, {"a", -1}};
    const Measures measures = measure(std::vector<std::string>{"a", "b", "c", "d", "e"}, grades);
    BOOST_TEST(measures.average_precision == 1.0 / 3, tolerance);
    BOOST_TEST(measures.ndcg_10 == 1.692536 / 4.761860, boost::test_tools::tolerance(1e-5));
    BOOST_TEST(measures.precision_10 == 0.2, tolerance);
    BOOST_TEST(measures.recall_100 == 2.0 / 3, tolerance);
    BOOST_TEST(measures.reciprocal_rank == 0.5, tolerance);
}

BOOST_AUTO_TEST_CASE(the_best_order_has_one_of_all_but_the_precision_of_a_page) {
    const Measures measures = measure(std::vector<std::string>{"a", "b"}, Grades{{"a", 2}, {"b", 1}});
    BOOST_TEST((measures == Measures{1, 1, 0.2, 1, 1}));
}

BOOST_AUTO_TEST_CASE(nothing_relevant_found_or_judged_is_zero) {
    BOOST_TEST((measure(first_numbers(20), Grades{{"other", 1}}) == Measures{}));
    BOOST_TEST((measure(first_numbers(20), Grades{{"1", 0}, {"2", -1}}) == Measures{}));
    BOOST_TEST((measure({}, Grades{{"1", 1}}) == Measures{}));
}

/// 11 is behind the page, and counts for MAP, recall and MRR only; 101 is behind the hundred, and counts for
/// MAP.
BOOST_AUTO_TEST_CASE(each_measure_looks_as_far_as_its_name_says) {
    const Measures measures = measure(first_numbers(200), Grades{{"11", 1}, {"101", 1}});
    BOOST_TEST(measures.average_precision == (1.0 / 11 + 2.0 / 101) / 2, tolerance);
    BOOST_TEST(measures.ndcg_10 == 0.0);
    BOOST_TEST(measures.precision_10 == 0.0);
    BOOST_TEST(measures.recall_100 == 0.5, tolerance);
    BOOST_TEST(measures.reciprocal_rank == 1.0 / 11, tolerance);
}

BOOST_AUTO_TEST_CASE(the_best_order_is_one_of_ten_as_well) {
    Grades grades;
    for (const std::string& id : first_numbers(30))
        grades[id] = 1;
    const Measures measures = measure(first_numbers(10), grades);
    BOOST_TEST(measures.ndcg_10 == 1.0, tolerance);
    BOOST_TEST(measures.precision_10 == 1.0, tolerance);
    BOOST_TEST(measures.average_precision == 1.0 / 3, tolerance);
}

BOOST_AUTO_TEST_CASE(the_mean_is_over_topics) {
    const std::vector<TopicMeasures> topics{{"1", {1, 0.5, 0.2, 1, 1}}, {"2", {}}};
    BOOST_TEST((mean_of(topics) == Measures{0.5, 0.25, 0.1, 0.5, 0.5}));
    BOOST_TEST((mean_of({}) == Measures{}));
}

BOOST_AUTO_TEST_SUITE_END()
