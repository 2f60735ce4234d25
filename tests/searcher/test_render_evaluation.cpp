// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render.hpp"

using namespace news;

namespace {

const std::vector<TopicMeasures> topics{{"7", {1, 1, 0.2, 1, 1}}, {"8", {0.5, 0.25, 0.1, 0.75, 0.3333333}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(render_evaluation)

BOOST_AUTO_TEST_CASE(as_text) {
    BOOST_TEST(render_evaluation_text(topics) ==
               "MAP         0.7500\n"
               "nDCG@10     0.6250\n"
               "P@10        0.1500\n"
               "recall@100  0.8750\n"
               "MRR         0.6667\n"
               "topics      2\n");
}

BOOST_AUTO_TEST_CASE(as_json) {
    const std::string json = render_evaluation_json(topics);
    BOOST_TEST(json.find("\"MAP\": 0.7500") != std::string::npos, json);
    BOOST_TEST(json.find("\"topic\": \"8\"") != std::string::npos, json);
    BOOST_TEST(json.find("\"MRR\": 0.3333") != std::string::npos, json);
}

BOOST_AUTO_TEST_SUITE_END()
