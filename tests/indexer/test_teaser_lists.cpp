// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/teaser_lists.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

std::size_t lists_in(const std::string& page) {
    const HtmlTree tree = tree_of(page);
    return find_teaser_lists(tree, SiteLinks(tree, "https://wire.example/a")).size();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(teaser_lists)

BOOST_AUTO_TEST_CASE(three_alike_that_open_with_a_headline_are_a_list) {
    BOOST_TEST(lists_in("<ul>" +
                        repeated("<li><a href=/b>Bridge closed again</a><span>It is old.</span>", 3) +
                        "</ul>") == 1u);
    BOOST_TEST(
        lists_in("<div>" +
                 repeated("<div><img><h3><a href=/b>Bridge closed again</a></h3><p>It is old.</p></div>", 4) +
                 "</div>") == 1u);
    BOOST_TEST(lists_in("<div><h2>More</h2>" + repeated("<div><a href=/b>Bridge closed again</a></div>", 3) +
                        "</div>") == 1u);
}

BOOST_AUTO_TEST_CASE(an_article_is_none) {
    const std::string pages[] = {
        // Two only.
        "<ul>" + repeated("<li><a href=/b>Bridge closed again</a><span>It is old.</span>", 2) + "</ul>",
        // The link is within a sentence.
        "<ul>" + repeated("<li><a href=/b>The bridge of iron</a> is closed again.", 3) + "</ul>",
        // Links to elsewhere are what a list in an article speaks of.
        "<ul>" +
            repeated("<li><a href=https://shop.example/>A kettle for two</a><span>It whistles.</span>", 3) +
            "</ul>",
        "<div>" + repeated("<p><a href=/b>Bridge closed again</a></p>", 3) + "</div>",
        "<ul>" + repeated("<li><a href=/b>Short</a><span>It is old.</span>", 3) + "</ul>",
        "<div>" + repeated("<div><a href=/b>Bridge closed again</a></div>", 3) + "<p>" +
            repeated("It was long. ", 30) + "</p></div>",
    };
    for (const std::string& page : pages)
        BOOST_TEST_CONTEXT(page.substr(0, 60)) BOOST_TEST(lists_in(page) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
