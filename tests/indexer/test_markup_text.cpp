// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/markup_text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(markup_text)

BOOST_AUTO_TEST_CASE(blocks_are_paragraphs) {
    const std::pair<std::string, std::string> table[] = {
        {"<p>One <b>bold</b>\n word.</p><p>Two.</p>", "One bold word.\n\nTwo."},
        {"<h2>Head</h2>text<ul><li>a<li>b</ul>", "Head\n\ntext\n\na\n\nb"},
        {"headline<br/><br /> byline<br><br>text", "headline\n\nbyline\n\ntext"},
        {"A sentence.<br>Another.", "A sentence.\n\nAnother."},
        {"12 High Street<br>Skerry Bay", "12 High Street Skerry Bay"},
        {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"},
        {"a<script>b</script><style>c</style><figure><img><figcaption>d</figcaption></figure>e", "ae"},
        {"caf&eacute; &amp; bar", "café & bar"},
        {"", ""},
    };
    for (const auto& [html, text] : table) {
        BOOST_TEST_CONTEXT(html) BOOST_TEST(text_of_html(html) == text);
    }
}

BOOST_AUTO_TEST_CASE(xhtml_and_nitf_are_the_same) {
    const XmlNode body =
        parse_xml(
            "<body.content><block><p>One <em>x</em>.</p><hl2>Sub</hl2></block>"
            "<media><media-caption>Out</media-caption></media><p>Two.<br/>Three.</p></body.content>")
            .root;
    BOOST_TEST(text_of_markup(body) == "One x.\n\nSub\n\nTwo.\n\nThree.");
}

BOOST_AUTO_TEST_CASE(plain_text_is_told_from_html) {
    BOOST_TEST(text_of_likely_html("One\nline.\n\nTwo.") == "One line.\n\nTwo.");
    BOOST_TEST(text_of_likely_html("1 < 2 & 3 > 2") == "1 < 2 & 3 > 2");
    BOOST_TEST(text_of_likely_html("<p>One</p>\n<p>Two</p>") == "One\n\nTwo");
    BOOST_TEST(text_of_likely_html("Q&amp;A") == "Q&A");
    BOOST_TEST(line_of_likely_html("A  <b>bold</b> head") == "A bold head");
}

BOOST_AUTO_TEST_CASE(is_read_in_one_pass) {
    const std::string signs(2'000'000,
                            '&');  // each begins no reference; a search to the end for each would not end
    BOOST_TEST(line_of_likely_html(signs).size() == signs.size());
}

BOOST_AUTO_TEST_SUITE_END()
