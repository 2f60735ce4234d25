// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/output/overview.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(overview_text)

BOOST_AUTO_TEST_CASE(values_stand_in_columns_with_what_is_not_listed) {
    Response response;
    response.counted = {2000, true};
    response.facets.push_back({FacetKind::source, {{"Harbour Wire", 1500}, {"Post", 20}}, 7, 30});
    BOOST_TEST(news::overview_text(response, {}) ==
               "Of 2,000 articles:\n\n"
               "source\n"
               "  Harbour Wire       1,500   75.0 %\n"
               "  Post                  20    1.0 %\n"
               "  (none)                30    1.5 %\n"
               "  and 5 more\n\n");
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_and_steers_no_terminal) {
    Response response;
    response.counted = {1, false};
    response.facets.push_back({FacetKind::tag, {{"\x1B[31m" + std::string(100, 'x'), 1}}, 1, 0});
    const std::string text = news::overview_text(response, {});
    BOOST_TEST(text.find('\x1B') == std::string::npos);
    BOOST_TEST(text.find("some of the words") != std::string::npos);
    for (const std::string_view line : split_lines(text))
        BOOST_TEST(line.size() <= 80U);
}

BOOST_AUTO_TEST_CASE(nothing_counted_or_found_says_nothing) {
    Response response;
    BOOST_TEST(news::overview_text(response, {}).empty());
    response.counted = {0, true};
    BOOST_TEST(news::overview_text(response, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
