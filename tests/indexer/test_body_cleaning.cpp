// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/body_cleaning.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string paragraph =
    "<p>It rained on the harbour for the better part of the week, and nobody minded.</p>";

/// Whether the block with WORD goes, in an article of the title "Rain".
bool leaves_out(const std::string& body) {
    const HtmlTree tree = tree_of("<div>" + body + "</div>");
    const PageOutline page = outline_page(tree, "Rain", "https://wire.example/a");
    const std::vector<TextBlock> blocks = blocks_of(tree);
    const std::vector<bool> stray = find_stray_blocks({page, first(tree, HtmlTag::div), "Rain"}, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].text.find("WORD") != std::string::npos) return stray[i];
    BOOST_ERROR("no such block");
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(body_cleaning)

BOOST_AUTO_TEST_CASE(leaves_out_what_leads_elsewhere) {
    const std::string pieces[] = {
        "<p><a href=/b>WORD of the tide</a></p>",
        "<p><b>Read more:</b> <a href=/b>WORD of the tide</a></p>",
        "<p>[Related: <a href=https://wire.example/b>WORD of the tide</a>]</p>",
        "<p>WORD: you may also like...</p><p><a href=/b>The tide</a></p><p><a href=/c>The bridge</a></p>",
        "<h3>More WORD</h3><ul><li><a href=/b>The tide</a></ul>",
        "<p>Subscribe to our newsletter for more WORD.</p>",
        "<p>WORD, and more of it in our <a href=/n>morning newsletter</a>.</p>",
    };
    for (const std::string& piece : pieces)
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(leaves_out(paragraph + piece + paragraph));
}

BOOST_AUTO_TEST_CASE(keeps_what_belongs_to_the_text) {
    const std::string pieces[] = {
        "<p>WORD of the <a href=/b>tide</a> came late.</p>",
        "<p><a href=https://shop.example/>WORD: get one there</a></p>",
        "<h2>WORD</h2>",
        "<ul><li>WORD<li>two</ul>",
        "<p>WORD he said:</p><blockquote>No.</blockquote>",
        "<p>WORD <a href=/b>is all of a sentence that the site has linked.</a></p>",
    };
    for (const std::string& piece : pieces)
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(!leaves_out(paragraph + piece + paragraph));
}

BOOST_AUTO_TEST_CASE(the_head_of_an_article_is_not_its_text) {
    for (const std::string piece : {"<h1>WORD</h1>", "<p>By Ann WORD</p>", "<p>Rain</p><p>By Ann WORD</p>"})
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(leaves_out(piece + paragraph));
    BOOST_TEST(!leaves_out("<p>WORD</p>" + paragraph));
    BOOST_TEST(!leaves_out(paragraph + "<p>By Ann WORD</p>" + paragraph));
}

BOOST_AUTO_TEST_CASE(nor_is_its_tail) {
    const std::string pieces[] = {
        "<h3>WORD</h3>",
        "<p>WORD</p>",
        "<p>Ann WORD writes of weather. <a href=https://twitter.com/ann>@ann</a></p>",
        "<h3>WORD</h3><ul>" + repeated("<li>And <a href=/b>the tide of it</a>", 3) + "</ul>",
        "<h3>WORD</h3><p>1 | 2 | 3</p>",
    };
    for (const std::string& piece : pieces)
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(leaves_out(paragraph + piece));
    for (const std::string piece :
         {"<p>WORD again:</p>", "<ul><li>WORD<li>two</ul>", "<table><tr><td>WORD<tr><td>1</table>"})
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(!leaves_out(paragraph + piece));
}

BOOST_AUTO_TEST_SUITE_END()
