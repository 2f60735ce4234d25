// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/html_tree.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

/// "html(head body(p('one')))"
void draw(const HtmlTree& tree, NodeIndex at, std::string& drawn) {
    const HtmlNode& node = tree[at];
    if (node.tag == HtmlTag::text) {
        drawn += "'" + std::string(node.text) + "'";
        return;
    }
    drawn += node.tag == HtmlTag::other ? node.text : name_of(node.tag);
    if (tree.first_child(at) == no_node) return;
    drawn += '(';
    for (NodeIndex child = tree.first_child(at); child != no_node; child = tree.next_sibling(child)) {
        if (child != tree.first_child(at)) drawn += ' ';
        draw(tree, child, drawn);
    }
    drawn += ')';
}

std::string drawn(std::string_view page) {
    const HtmlTree tree = tree_of(page);
    std::string text;
    draw(tree, 0, text);
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(html_tree)

BOOST_AUTO_TEST_CASE(reads_as_html5_says) {
    const struct {
        std::string page;
        std::string tree;
    } rows[] = {
        {"", "html(head body)"},
        {"one", "html(head body('one'))"},
        {"<title>a &amp; b</title><p>one<p>two", "html(head(title('a & b')) body(p('one') p('two')))"},
        {"<p>one <b>two<p>three", "html(head body(p('one ' b('two')) p(b('three'))))"},
        {"<table><tr><td>x", "html(head body(table(tbody(tr(td('x'))))))"},
        {"<AMP-Ad type=x>y</AMP-Ad>", "html(head body(amp-ad('y')))"},
        {"a<!-- no -->b<script>1 < 2</script>", "html(head body('a' 'b' script('1 < 2')))"},
        {"<template><p>x</template>", "html(head(template(p('x'))) body)"},
        {"&eacute;&#x20AC;&#150;", "html(head body('é€–'))"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page) BOOST_TEST(drawn(row.page) == row.tree);
}

BOOST_AUTO_TEST_CASE(nodes_stand_in_order_with_what_is_within_behind_them) {
    const HtmlTree tree = tree_of("<div><p>a</p><ul><li>b</ul></div><p>c");
    for (NodeIndex at = 1; at < tree.size(); ++at) {
        const HtmlNode& node = tree[at];
        BOOST_TEST(node.parent < at);
        BOOST_TEST(node.end > at);
        BOOST_TEST(node.end <= tree[node.parent].end);
    }
}

BOOST_AUTO_TEST_CASE(attributes_are_found_by_name) {
    const HtmlTree tree = tree_of("<p CLASS='x y' hidden data-n=\"1&amp;2\">a");
    const NodeIndex p = first(tree, HtmlTag::p);
    BOOST_TEST(tree.attribute(p, "class") == "x y");
    BOOST_TEST(tree.attribute(p, "data-n") == "1&2");
    BOOST_TEST(tree.attribute(p, "id") == "");
    BOOST_TEST(tree.has_attribute(p, "hidden"));
    BOOST_TEST(!tree.has_attribute(p, "id"));
    BOOST_TEST(tree.attributes(first(tree, HtmlTag::body)).size() == 0u);
}

BOOST_AUTO_TEST_CASE(text_within_leaves_out_scripts) {
    const HtmlTree tree = tree_of("<div>a<script>x()</script> <b>b</b><style>y</style></div>");
    BOOST_TEST(text_within(tree, first(tree, HtmlTag::div)) == "a b");
}

BOOST_AUTO_TEST_CASE(a_page_can_be_moved) {
    HtmlTree tree = tree_of("<p>one");
    const HtmlTree moved = std::move(tree);
    BOOST_TEST(text_within(moved, 0) == "one");
}

BOOST_AUTO_TEST_CASE(hostile_pages_are_refused) {
    BOOST_TEST(parse_html(repeated("<div>", 100'000)).refusal == "HTML nested more than 512 deep");
    // Each paragraph opens every unclosed font again.
    std::string page = "<p>";
    for (int i = 0; i < 500; ++i)
        page += "<font size=" + std::to_string(i) + ">";
    page += repeated("</p><p>x", 100'000);
    BOOST_TEST(parse_html(page).refusal == "an HTML page that would take more than 512 MB of memory");
}

BOOST_AUTO_TEST_SUITE_END()
