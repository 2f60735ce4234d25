// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/markup_limits.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(markup_limits)

BOOST_AUTO_TEST_CASE(what_was_written_to_be_read_may_be_parsed) {
    const std::string pages[] = {
        "",
        "<",
        "</",
        "<p",
        "<p class='",
        "<!--",
        "a < b and c > d",
        repeated("<p>one<li>two<td>three<br>", 10'000),
        repeated("<div><span>x</span></div>", 10'000),
        repeated("<svg><path d='M0'/></svg>", 10'000),
        "<script>" + repeated("document.write('<div>');", 10'000) + "</script>",
        "<!-- " + repeated("<div>", 10'000) + " -->",
        "<a title='" + repeated("x=1 <div> ", 10'000) + "'>y</a>",
    };
    for (const std::string& page : pages)
        BOOST_TEST_CONTEXT(page.substr(0, 40)) BOOST_TEST(why_unparsable(page) == "");
}

BOOST_AUTO_TEST_CASE(what_would_take_for_ever_may_not) {
    std::string attributes = "<p";
    for (int i = 0; i < 1'000'000; ++i)
        attributes += " a" + std::to_string(i);
    const struct {
        std::string page;
        std::string reason;
    } rows[] = {
        {repeated("<div>", 100'000), "HTML nested more than 512 deep"},
        {repeated("<div></x>", 100'000), "HTML nested more than 512 deep"},
        {repeated("<b>x", 1'000), "HTML nested more than 512 deep"},
        {attributes + ">", "an HTML tag with more than 1,000 attributes"},
        {repeated("<br>", 1'000'001), "an HTML page of more than a million tags"},
        {std::string(std::size_t{17} << 20, ' '), "an HTML page of more than 16 MB"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.reason) BOOST_TEST(why_unparsable(row.page) == row.reason);
}

BOOST_AUTO_TEST_SUITE_END()
