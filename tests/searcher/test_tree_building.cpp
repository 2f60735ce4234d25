// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/tree_building.hpp"

using namespace news;

namespace {

QueryNode root_of(const std::string& query) {
    return parse_query(query, QueryContext{{2018, 8, 7}}).root;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(tree_building)

BOOST_AUTO_TEST_CASE(signs_do_not_pile_up) {
    const auto signed_text = [](const std::string& query, Sign sign) {
        return canonical_text(with_sign(root_of(query), sign));
    };
    BOOST_TEST(signed_text("a", Sign::none) == "a");
    BOOST_TEST(signed_text("a", Sign::must) == "+a");
    BOOST_TEST(signed_text("a", Sign::must_not) == "NOT a");
    BOOST_TEST(signed_text("-a", Sign::must_not) == "a");
    BOOST_TEST(signed_text("-a", Sign::must) == "NOT a");
    BOOST_TEST(signed_text("+a", Sign::must_not) == "NOT a");
    BOOST_TEST(signed_text("source:a", Sign::must) == "source:a");
}

BOOST_AUTO_TEST_CASE(filters_do_not_score) {
    for (const std::string query : {"source:a", "by:a", "by:an*", "date:2018", "-a", "source:a date:2018",
                                    "source:a OR by:b", "words:5", "related:1"}) {
        BOOST_TEST(is_filter(root_of(query)), query);
    }
    for (const std::string query : {"a", "title:a", "an*", "a source:b", "a OR source:b", "a NEAR/2 b"})
        BOOST_TEST(!is_filter(root_of(query)), query);
}

BOOST_AUTO_TEST_CASE(values_of_one_field_become_alternatives) {
    std::vector<QueryNode> children{root_of("a"), root_of("source:x")};
    QueryNode more = root_of("source:y,z");
    BOOST_TEST(joins_filter_of_its_field(children, more));
    BOOST_TEST(canonical_text(children[1]) == "(source:x OR source:y OR source:z)");
    QueryNode other = root_of("section:y");
    BOOST_TEST(!joins_filter_of_its_field(children, other));
}

BOOST_AUTO_TEST_CASE(equal_alternatives_are_one) {
    for (const auto& [query, canonical] : std::vector<std::pair<std::string, std::string>>{
             {"paris OR Paris OR paris", "paris"},
             {"paris OR lyon OR PARIS", "(paris OR lyon)"},
             {"(paris OR paris) balcony", "paris AND balcony"},
             {"\"gold medal\" OR \"Gold Medal\" OR =ICE OR ice", "(\"gold medal\" OR =ICE OR ice)"},
             {"any:(a b a)", "(a OR b)"},
             {"source:nyt,NYT", "source:nyt"},
             {"source:nyt source:nyt", "source:nyt"},
             {"date:2018,2018-01..2018-12,2018", "(date:2018 OR date:2018-01..2018-12)"}}) {
        BOOST_TEST(canonical_text(root_of(query)) == canonical, query);
        BOOST_TEST(canonical_text(root_of(canonical)) == canonical, query);
    }
}

BOOST_AUTO_TEST_CASE(brackets_in_quotes_do_not_count) {
    BOOST_TEST(bracket_depth("") == 0);
    BOOST_TEST(bracket_depth("(a (b) (c (d)))") == 3);
    BOOST_TEST(bracket_depth("tag:\"((\" (a) tag:“(((”") == 1);
    BOOST_TEST(bracket_depth("\"((") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
