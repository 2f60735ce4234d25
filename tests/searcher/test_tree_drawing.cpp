// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/query/parser.hpp"
#include "searcher/query/tree_drawing.hpp"

using namespace news;

namespace {

std::string drawn(const std::string& query) {
    return draw_tree(parse_query(query, QueryContext{{2024, 3, 1}}).root);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tree_drawing)

BOOST_AUTO_TEST_CASE(draws_what_is_below_what) {
    BOOST_TEST(drawn("paris") == "paris\n");
    BOOST_TEST(drawn("(paris OR lyon) AND balcony") ==
               "all of\n├─ any of\n│  ├─ paris\n│  └─ lyon\n└─ balcony\n");
    BOOST_TEST(drawn("paris -lyon") == "all of (or some, as --match says)\n├─ paris\n└─ not\n   └─ lyon\n");
}

BOOST_AUTO_TEST_CASE(says_operators_in_words) {
    BOOST_TEST(drawn("a NEAR/5 b") == "within 5 words\n├─ a\n└─ b\n");
    BOOST_TEST(drawn("a PRE/5 b") == "within 5 words, in this order\n├─ a\n└─ b\n");
    BOOST_TEST(drawn("a w/s b") == "in one sentence\n├─ a\n└─ b\n");
    BOOST_TEST(drawn("a w/p b") == "in one paragraph\n├─ a\n└─ b\n");
    BOOST_TEST(drawn("atleast3(oil)") == "at least 3 times\n└─ oil\n");
    BOOST_TEST(drawn("first50(oil)") == "within the first 50 words\n└─ oil\n");
    BOOST_TEST(drawn("oil^2") == "weighing 2\n└─ oil\n");
}

BOOST_AUTO_TEST_SUITE_END()
