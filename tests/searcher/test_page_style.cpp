// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/page_style.hpp"

using namespace news;

namespace {

OutputPlace terminal(std::size_t columns) {
    OutputPlace place;
    place.is_terminal = true;
    place.size.columns = columns;
    return place;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_style)

BOOST_AUTO_TEST_CASE(lines_are_as_wide_as_the_terminal_but_not_too_wide_to_read) {
    BOOST_TEST(chosen_style({}, terminal(44)).columns == 44U);
    BOOST_TEST(chosen_style({}, terminal(300)).columns == 100U);
    BOOST_TEST(chosen_style({}, {}).columns == 0U);
}

BOOST_AUTO_TEST_CASE(a_chosen_width_goes_before_that_of_the_terminal) {
    SearchOptions options;
    options.columns = 150;
    BOOST_TEST(chosen_style(options, terminal(44)).columns == 150U);
    options.columns = 0;
    BOOST_TEST(chosen_style(options, terminal(44)).columns == 0U);
}

BOOST_AUTO_TEST_CASE(emphasis_and_links_go_to_terminals_that_know_them) {
    const PageStyle style = chosen_style({}, terminal(80));
    BOOST_TEST((style.emphasis == Emphasis::bold));
    BOOST_TEST((style.links == Links::headlines));
    BOOST_TEST((chosen_style({}, {}).emphasis == Emphasis::plain));
    OutputPlace dumb = terminal(80);
    dumb.is_dumb = true;
    BOOST_TEST((chosen_style({}, dumb).emphasis == Emphasis::plain));
    SearchOptions options;
    options.color = ColorChoice::always;
    BOOST_TEST((chosen_style(options, dumb).emphasis == Emphasis::bold));
    BOOST_TEST((chosen_style(options, dumb).links == Links::none));
    options.color = ColorChoice::never;
    BOOST_TEST((chosen_style(options, terminal(80)).emphasis == Emphasis::plain));
    BOOST_TEST((chosen_style(options, terminal(80)).links == Links::none));
}

BOOST_AUTO_TEST_SUITE_END()
