// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_clutter.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string sentence = "It rained on the harbour for the better part of the week, and nobody minded. ";

/// Whether the word is left of the page.
bool keeps(const std::string& page, std::string_view word) {
    const HtmlTree tree = tree_of(page);
    for (const TextBlock& block : page_blocks(tree, find_clutter(outline_page(tree, "Rain", ""))))
        if (block.text.find(word) != std::string::npos) return true;
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_clutter)

BOOST_AUTO_TEST_CASE(leaves_out_what_is_not_read) {
    const std::string article = "<article><p>" + sentence + "</p></article>";
    const std::string pieces[] = {
        "<nav>WORD</nav>",
        "<aside>WORD</aside>",
        "<footer>WORD</footer>",
        "<form>WORD<input></form>",
        "<noscript>WORD</noscript>",
        "<button>WORD</button>",
        "<figure><img><figcaption>WORD</figcaption></figure>",
        "<svg><text>WORD</text></svg>",
        "<select><option>WORD</select>",
        "<ruby>雨<rp>(</rp><rt>WORD</rt></ruby>",
        "<div hidden>WORD</div>",
        "<div style='color: red; display: none'>WORD</div>",
        "<p style='position:absolute;left:-9999px'>WORD</p>",
        "<i aria-hidden=true>WORD</i>",
        "<div class=share>WORD</div>",
        "<div id=comments><p>WORD</p></div>",
        "<span itemprop=author>WORD</span>",
        "<div class=social>WORD</div>",
    };
    for (const std::string& piece : pieces)
        BOOST_TEST_CONTEXT(piece) BOOST_TEST(!keeps(article + piece, "WORD"));
}

BOOST_AUTO_TEST_CASE(keeps_what_has_most_of_the_text_whatever_its_name) {
    const std::string paragraph = "<p>WORD " + sentence + "</p>";
    const std::string pages[] = {
        "<body class='with-sidebar comments-open'>" + paragraph,
        "<div class=subscription-content>" + paragraph + "</div>",
        "<article><div class=share-wrapper>" + paragraph + "</div><p>Short.</p></article>",
        "<p>" + sentence + sentence + "</p><article><div class=author-article>" + paragraph +
            "</div></article>",
        "<article>" + paragraph + "<div class=social-embed><p>WORD</p></div></article>",
    };
    for (const std::string& page : pages)
        BOOST_TEST_CONTEXT(page.substr(0, 60)) BOOST_TEST(keeps(page, "WORD"));
    BOOST_TEST(
        keeps("<p>" + sentence + "</p><div class=social-embed><blockquote>WORD</blockquote></div>", "WORD"));
}

BOOST_AUTO_TEST_CASE(what_has_the_headline_and_much_of_the_text_is_kept) {
    const std::string paragraph = "<p>WORD " + sentence + "</p>";
    const std::string other = "<div><p>" + repeated(sentence, 2) + "</p></div>";
    BOOST_TEST(keeps("<div class=modal-enabled><h1>Rain</h1>" + paragraph + "</div>" + other, "WORD"));
    BOOST_TEST(!keeps("<h1>Rain</h1><div class=modal-enabled>" + paragraph + "</div>" + other, "WORD"));
    // White space is no text.
    const std::string blank = repeated("<div>" + std::string(60, ' ') + "</div>", 9);
    BOOST_TEST(keeps("<div class=banner>" + paragraph + "</div>" + blank, "WORD"));
}

BOOST_AUTO_TEST_CASE(comments_go_even_if_they_are_most_of_the_page) {
    const std::string comments = "<div id=comments><p>WORD " + repeated(sentence, 5) + "</p></div>";
    BOOST_TEST(!keeps("<h1>Rain</h1><p>" + sentence + "</p>" + comments, "WORD"));
    BOOST_TEST(keeps("<p>" + sentence + "</p>" + comments, "WORD"));
    BOOST_TEST(keeps("<div class=commentary><p>WORD " + sentence + "</p></div>", "WORD"));
}

BOOST_AUTO_TEST_CASE(so_do_footers_but_not_a_long_article) {
    const std::string piece = "<p>WORD " + repeated(sentence, 5) + "</p>";
    BOOST_TEST(!keeps("<h1>Rain</h1><p>" + sentence + "</p><footer>" + piece + "</footer>", "WORD"));
    const std::string article =
        "<article class=newsletter><p>WORD " + repeated(sentence, 15) + "</p></article>";
    BOOST_TEST(keeps("<h1>Rain</h1>" + article + "<div>" + repeated(sentence, 20) + "</div>", "WORD"));
}

BOOST_AUTO_TEST_CASE(names_can_be_passed_over) {
    const HtmlTree tree =
        tree_of("<p>" + sentence + "</p><div class=teaser>One</div><div id=comments>Two</div>");
    const PageOutline page = outline_page(tree, "", "");
    BOOST_TEST(page_blocks(tree, find_clutter(page)).size() == 1u);
    BOOST_TEST(page_blocks(tree, find_clutter(page, NameTrust::comments_only)).size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()
