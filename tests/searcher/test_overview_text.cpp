// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "common/text_layout.hpp"
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
        BOOST_TEST(columns_of(line) <= 80U);
}

BOOST_AUTO_TEST_CASE(an_agency_among_authors_is_said_to_be_one) {
    Response response;
    response.counted = {4, true};
    response.facets.push_back({FacetKind::author, {{"Reuters", 3, true}, {"Ana Ruiz", 1}}, 2, 0});
    BOOST_TEST(news::overview_text(response, {}).find("  Reuters (agency)           3   75.0 %\n") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(labels_are_as_wide_as_a_terminal_shows_them) {
    Response response;
    response.counted = {4, true};
    response.facets.push_back(
        {FacetKind::tag,
         {{"港湾ニュース", 2}, {"Elysée", 1}, {"E\u0301lyse\u0301e", 1}, {"\U0001F1EB\U0001F1F7", 1}},
         4,
         0});
    BOOST_TEST(news::overview_text(response, {}) ==
               "Of 4 articles:\n\n"
               "tag\n"
               "  港湾ニュース           2   50.0 %\n"
               "  Elysée                 1   25.0 %\n"
               "  E\u0301lyse\u0301e                 1   25.0 %\n"
               "  \U0001F1EB\U0001F1F7                     1   25.0 %\n\n");
}

BOOST_AUTO_TEST_CASE(no_line_is_wider_than_a_narrow_terminal) {
    Response response;
    response.counted = {123'456, true};
    response.facets.push_back({FacetKind::source, {{"港湾ニュース 国際版", 123'000}, {"Post", 20}}, 2, 436});
    for (const std::size_t columns : {18U, 20U, 30U, 39U, 40U, 60U}) {
        const PageStyle style{Emphasis::plain, Links::none, columns};
        const std::string text = news::overview_text(response, style);
        for (const std::string_view line : split_lines(text))
            BOOST_TEST(columns_of(line) <= std::max<std::size_t>(columns, 25), line);
        BOOST_TEST(text.find("123,000") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(nothing_counted_or_found_says_nothing) {
    Response response;
    BOOST_TEST(news::overview_text(response, {}).empty());
    response.counted = {0, true};
    BOOST_TEST(news::overview_text(response, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
