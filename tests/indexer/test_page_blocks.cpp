// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_blocks.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

std::string texts_of(std::string_view page) {
    std::string all;
    for (const TextBlock& block : blocks_of(tree_of(page)))
        all += (all.empty() ? "" : "|") + block.text;
    return all;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_blocks)

BOOST_AUTO_TEST_CASE(parts_text_as_a_browser_sets_it_off) {
    const struct {
        std::string page;
        std::string texts;
    } rows[] = {
        {"", ""},
        {" \n one\n  two&nbsp; three ", "one two three"},
        {"<p>a <b>b</b><i>c</i>.<p>d", "a bc.|d"},
        {"<div>a<p>b</p>c</div>", "a|b|c"},
        {"<h1>a</h1>b", "a|b"},
        {"<ul><li>a<li>b<ul><li>c</ul></ul>", "a|b|c"},
        {"a<br>b<br><br>c<br> <br>d", "a b|c|d"},
        {"<table><tr><th>a<td>b<tr><td>c<td>d</table>", "a b|c d"},
        {"<blockquote>a<footer>b</footer></blockquote>", "a|b"},
        {"<p>a<img>b</p>", "ab"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page) BOOST_TEST(texts_of(row.page) == row.texts);
}

BOOST_AUTO_TEST_CASE(long_cells_are_layout) {
    const std::string cell = repeated("long ", 50);
    const std::string text = cell.substr(0, cell.size() - 1);
    BOOST_TEST(texts_of("<table><tr><td>" + cell + "<td>" + cell + "</table>") == text + "|" + text);
}

BOOST_AUTO_TEST_CASE(tells_what_a_block_is) {
    const struct {
        std::string page;
        BlockKind kind;
        HtmlTag element;
    } rows[] = {
        {"<p>a", BlockKind::paragraph, HtmlTag::p},
        {"<h2><a>a</a></h2>", BlockKind::heading, HtmlTag::h2},
        {"<ul><li><b>a</b></ul>", BlockKind::list_item, HtmlTag::li},
        {"<ul><li><p>a</p></ul>", BlockKind::list_item, HtmlTag::p},
        {"<blockquote><p>a</p></blockquote>", BlockKind::quote, HtmlTag::p},
        {"<pre>a</pre>", BlockKind::preformatted, HtmlTag::pre},
        {"<table><tr><td>a</table>", BlockKind::table_row, HtmlTag::td},
        {"<table><tr><td><div><p>a</p></div></table>", BlockKind::paragraph, HtmlTag::p},
        {"<div>a</div>", BlockKind::paragraph, HtmlTag::div},
        {"a", BlockKind::paragraph, HtmlTag::body},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.page) {
            const HtmlTree tree = tree_of(row.page);
            const std::vector<TextBlock> blocks = blocks_of(tree);
            BOOST_REQUIRE(blocks.size() == 1u);
            BOOST_TEST((blocks[0].kind == row.kind));
            BOOST_TEST((tree[blocks[0].element].tag == row.element));
        }
    }
}

BOOST_AUTO_TEST_CASE(counts_what_is_linked) {
    const HtmlTree tree = tree_of("<p>ab<a href=/x>cd</a> <a href=/y>e</a>f");
    const TextBlock block = blocks_of(tree).front();
    BOOST_TEST(block.text == "abcd ef");
    BOOST_TEST(block.linked == 3u);
    BOOST_TEST(block.plain() == 4u);
    BOOST_TEST(tree.attribute(block.link, "href") == "/x");
}

BOOST_AUTO_TEST_CASE(leaves_out_what_is_marked) {
    const HtmlTree tree = tree_of("<p>a<b>b</b>c</p><div>d<p>e</p>f</div>");
    std::vector<bool> marks(tree.size(), false);
    marks[first(tree, HtmlTag::b)] = true;
    marks[first(tree, HtmlTag::div)] = true;
    const std::vector<TextBlock> blocks = news::page_blocks(tree, marks);
    BOOST_REQUIRE(blocks.size() == 1u);
    BOOST_TEST(blocks[0].text == "ac");
}

BOOST_AUTO_TEST_CASE(a_place_to_be_linked_to_is_no_link) {
    const HtmlTree tree = tree_of("<p><a name=top>One two</p><p>three</a> <a href=/b>four</a></p>");
    const std::vector<TextBlock> blocks = blocks_of(tree);
    BOOST_REQUIRE(blocks.size() == 2u);
    BOOST_TEST(blocks[0].linked == 0u);
    BOOST_TEST(blocks[1].linked == 4u);
}

BOOST_AUTO_TEST_SUITE_END()
