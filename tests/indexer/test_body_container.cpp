// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/body_container.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string paragraph =
    "<p>It rained on the harbour for the better part of the week, and nobody minded.</p>";

std::string container_of(const std::string& page) {
    const HtmlTree tree = tree_of(page);
    const NodeIndex container = find_body_container(outline_page(tree, "Rain", ""), blocks_of(tree));
    return container == no_node ? "none" : std::string(tree.attribute(container, "id"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(body_container)

BOOST_AUTO_TEST_CASE(is_where_paragraphs_stand_side_by_side) {
    const struct {
        std::string page;
        std::string id;
    } rows[] = {
        {"", "none"},
        {"<p><a href=/>All of it is a link to somewhere else on the site</a></p>", "none"},
        {"<div id=a>" + repeated(paragraph, 3) + "</div><div>" + paragraph + "</div>", ""},
        // More text in all, but spread.
        {"<div id=a>" + repeated(paragraph, 4) + "</div>" +
             repeated("<div><h3>T</h3><a href=/>a link to a page of the site that is longer than most</a>" +
                          paragraph + "</div>",
                      5),
         "a"},
        // Parts of one article.
        {"<div id=a><section>" + repeated(paragraph, 3) + "</section><section>" + repeated(paragraph, 3) +
             "</section></div>",
         "a"},
        // Several articles: the longest.
        {"<div><article>" + paragraph + "</article><article id=a>" + repeated(paragraph, 4) +
             "</article><article>" + repeated(paragraph, 2) + "</article></div>",
         "a"},
        // Text without paragraphs.
        {"<table><tr><td>Menu</td></tr><tr id=a><td>" +
             repeated("It rained on the harbour for most of the week.<br><br>", 4) + "</td></tr></table>",
         "a"},
        // Hardly any text, but some.
        {"<div id=a><p>It rained.</p></div>", "a"},
        // The article is under its headline, the longer one is another.
        {"<div><div><h1>Rain</h1><div id=a>" + repeated(paragraph, 2) + "</div></div><div><h1>Sun</h1><div>" +
             repeated(paragraph, 4) + "</div></div></div>",
         "a"},
        // What stands under headings that lead to the site's pages are teasers.
        {"<div><h1>Rain</h1><div id=a>" + paragraph + "</div><div>" +
             repeated("<h2><a href=/b>Sun at last</a></h2>" + paragraph, 3) + "</div></div>",
         "a"},
        {"<div><div class=article-body id=a>" + repeated(paragraph, 3) + "</div><div>" +
             repeated(paragraph, 4) + repeated("<a href=/>a link to a page of it</a> ", 20) + "</div></div>",
         "a"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page.substr(0, 60)) BOOST_TEST(container_of(row.page) == row.id);
}

BOOST_AUTO_TEST_SUITE_END()
