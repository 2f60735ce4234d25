// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_outline.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

/// The id of the heading that says "Rain falls on the harbour".
std::string headline_of(const std::string& page) {
    const HtmlTree tree = tree_of(page);
    const NodeIndex headline = outline_page(tree, "Rain falls on the “harbour”", "").headline;
    return headline == no_node ? "none" : std::string(tree.attribute(headline, "id"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_outline)

BOOST_AUTO_TEST_CASE(finds_the_heading_that_says_the_title) {
    const struct {
        std::string page;
        std::string id;
    } rows[] = {
        {"", "none"},
        {"<h1 id=a>The Wire</h1><p>Rain falls on the harbour</p>", "none"},
        {"<h1 id=a>The Wire</h1><h2 id=b>Rain falls on the \"harbour\"</h2>", "b"},
        {"<h1 id=a>RAIN falls on the <i>harbour</i></h1><h1 id=b>Rain falls on the harbour</h1>", "a"},
        // In a list of articles, then over its own.
        {"<h4 id=a>Rain falls on the harbour</h4><h1 id=b>Rain falls on the harbour</h1>", "b"},
        {"<h1 id=a>Weather: Rain falls on the harbour</h1>", "a"},
        {"<h1 id=a>Rain</h1>", "none"},
        {"<h1 id=a></h1>", "none"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page) BOOST_TEST(headline_of(row.page) == row.id);
}

BOOST_AUTO_TEST_CASE(has_the_names_of_every_node) {
    const HtmlTree tree = tree_of("<div class=share>x</div><p>y</p>");
    const PageOutline page = outline_page(tree, "", "");
    BOOST_TEST(page.names.size() == tree.size());
    BOOST_TEST(page.names[first(tree, HtmlTag::div)].clutter);
    BOOST_TEST(!page.names[first(tree, HtmlTag::p)].clutter);
}

BOOST_AUTO_TEST_CASE(knows_a_live_blog) {
    const auto is_live = [](const std::string& page) {
        const HtmlTree tree = tree_of(page);
        return outline_page(tree, "", "").is_live;
    };
    BOOST_TEST(is_live("<div itemscope itemtype=https://schema.org/LiveBlogPosting>x</div>"));
    BOOST_TEST(is_live("<script type=application/ld+json>{\"@type\": \"LiveBlogPosting\"}</script>"));
    BOOST_TEST(!is_live("<script type=application/ld+json></script><p>LiveBlogPosting</p>"));
}

BOOST_AUTO_TEST_SUITE_END()
