// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/related_blocks.hpp"

using namespace news;

namespace {

const std::string headline = "<h1>The ferry strike ends</h1><p>Boats run again from Monday.</p>";
const std::string link_a = "<a href='/a'>Boats lie in the harbour</a>";
const std::string link_b = "<a href='/b'>Crew asks for warm coats</a>";
const std::string link_c = "<a href='/c'>Nine weeks without a ferry</a>";

/// What the blocks of a page with this body print: "Boats lie in the harbour; Crew asks for warm coats".
std::string blocks_of(const std::string& body) {
    const HtmlParse parse = parse_html("<body>" + body + "</body>");
    std::string printed;
    for (const NodeRange& block : find_related_blocks(parse.tree)) {
        std::string text;
        for (NodeIndex at = block.begin; at < block.end; ++at)
            if (parse.tree[at].tag == HtmlTag::text) text += parse.tree[at].text;
        printed += (printed.empty() ? "" : "; ") + collapse_spaces(text);
    }
    return printed;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(related_blocks)

BOOST_AUTO_TEST_CASE(headings_and_names_say_what_is_related) {
    const struct {
        std::string body, blocks;
    } rows[] = {
        {"<h3>Related</h3><ul><li>" + link_a + "</li></ul><p>The crew went home.</p>",
         "Boats lie in the harbour"},
        {"<div><h4><i></i>Read <b>more</b></h4></div><div>" + link_a + "</div><div>" + link_b + "</div>",
         "Boats lie in the harbourCrew asks for warm coats"},
        {"<p><strong>Lire aussi :</strong> " + link_a + "</p>", "Lire aussi : Boats lie in the harbour"},
        {"<p><a href='/a'>READ MORE | Boats lie in the harbour</a></p>",
         "READ MORE | Boats lie in the harbour"},
        {"<p><a href='/a'><b>Related</b> <span>Boats lie in the harbour</span></a></p>",
         "Related Boats lie in the harbour"},
        {"<div class='js-RelatedStories'>" + link_a + "</div>", "Boats lie in the harbour"},
        {"<aside id='see_also'><h3>From the coast</h3>" + link_a + "</aside>",
         "From the coastBoats lie in the harbour"},
        {"<article><footer><h3>Mehr zum Thema</h3><div>" + link_a + "</div></footer></article>",
         "Boats lie in the harbour"},
        // A list ends where another begins.
        {"<div class='related'>" + link_a + "<h3>Most read</h3>" + link_b + "</div>",
         "Boats lie in the harbour"},
        {"<h3>Related</h3><div>" + link_a + "</div><h3>Weather</h3><div>" + link_b + "</div>",
         "Boats lie in the harbour"},
        // Links do not make a list of running text.
        {"<h3>Related</h3><p>The crew, who " + link_a + std::string(400, 'x') + "</p>", ""},
        {"<div class='related-content'>" + std::string(500, 'x') + link_a + "</div>", ""},
        {"<h3>Related</h3><p>Nothing.</p>" + link_a, ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.body) BOOST_TEST(blocks_of(headline + row.body) == row.blocks);
}

BOOST_AUTO_TEST_CASE(other_lists_are_left_alone) {
    const std::string list = "<ul><li>" + link_a + "</li><li>" + link_b + "</li></ul>";
    const std::string others[] = {
        "<h3>Most read</h3>" + list,
        "<h3>More stories</h3>" + list,
        "<div class='related-tags'>" + list + "</div>",
        "<div class='unrelated'>" + list + "</div>",
        "<div class='trending'><h3>Related</h3>" + list + "</div>",
        "<div class='related'><h3>Sponsored</h3>" + list + "</div>",
        "<nav><h3>Related</h3>" + list + "</nav>",
        "<footer><h3>Related</h3>" + list + "</footer>",
        "<section id='comments'><p>Read more: " + link_a + "</p></section>",
        "<p>" + link_a + " <a href='/a'>Read more</a></p>",
        "<div>" + link_a + "<div class='related'>" + link_b + "</div></div>",
        "<h3>Related</h3><p><a href='#top'>Scroll back to the top</a></p>",
    };
    for (const std::string& body : others)
        BOOST_TEST_CONTEXT(body) BOOST_TEST(blocks_of(headline + body) == "");
    BOOST_TEST(blocks_of("<h3>Related</h3>" + list + headline) == "");
}

BOOST_AUTO_TEST_CASE(names_may_speak_of_the_whole_page) {
    BOOST_TEST(blocks_of("<div class='has-popular has-comments'>" + headline + "<h3>Related</h3><div>" +
                         link_c + "</div></div>") == "Nine weeks without a ferry");
}

BOOST_AUTO_TEST_CASE(hostile_pages_cost_no_more_than_others) {
    // Each of these would have every label or name look at all the others.
    std::string nested;
    for (int i = 0; i < 300; ++i)
        nested += "<div class='related " + std::string(200, 'x') + "'>";
    std::string siblings, labels;
    for (int i = 0; i < 20'000; ++i) {
        siblings += "<p class='related'>" + link_a + "</p>";
        labels += "<h3>Related</h3>";
    }
    for (const std::string& body : {nested + siblings, nested + labels, siblings, labels + nested})
        BOOST_TEST(find_related_blocks(parse_html(headline + body).tree).size() <= 20'000U);
}

BOOST_AUTO_TEST_SUITE_END()
