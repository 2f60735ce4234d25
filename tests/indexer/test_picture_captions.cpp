// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/picture_captions.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

bool leaves_out(const std::string& piece, std::string_view word) {
    const HtmlTree tree = tree_of("<div><p>Before it.</p>" + piece + "<p>Behind it.</p></div>");
    const std::vector<TextBlock> blocks = blocks_of(tree);
    std::vector<bool> marks(blocks.size(), false);
    leave_out_captions(tree, first(tree, HtmlTag::div), blocks, marks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (blocks[i].text.find(word) != std::string::npos) return marks[i];
    BOOST_ERROR("no such block");
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(picture_captions)

BOOST_AUTO_TEST_CASE(text_that_shares_an_element_with_a_picture_alone) {
    BOOST_TEST(leaves_out("<div><img><span>WORD at dusk</span></div>", "WORD"));
    BOOST_TEST(leaves_out("<div><div><img></div><div>WORD at dusk</div></div>", "WORD"));
    BOOST_TEST(leaves_out("<p><img><em>WORD at dusk</em></p>", "WORD"));
    BOOST_TEST(leaves_out("<p><img></p><p><em>WORD at dusk</em></p>", "WORD"));
}

BOOST_AUTO_TEST_CASE(text_is_no_caption) {
    BOOST_TEST(!leaves_out("<p><img>WORD was said in the harbour.</p>", "WORD"));
    BOOST_TEST(!leaves_out("<img><p>WORD was said in the harbour.</p>", "WORD"));
    BOOST_TEST(!leaves_out("<div><img><p>WORD.</p><p>And more.</p></div>", "WORD"));
    BOOST_TEST(!leaves_out("<div><img><h2>WORD</h2></div>", "WORD"));
    BOOST_TEST(!leaves_out("<div><img><p>WORD " + repeated("and so on ", 40) + "</p></div>", "WORD"));
    BOOST_TEST(!leaves_out("<p><em>WORD at dusk</em></p>", "WORD"));
}

BOOST_AUTO_TEST_CASE(a_container_with_one_paragraph_is_not_all_caption) {
    const HtmlTree tree = tree_of("<div><img><div>Only this.</div></div>");
    const std::vector<TextBlock> blocks = blocks_of(tree);
    std::vector<bool> marks(blocks.size(), false);
    leave_out_captions(tree, first(tree, HtmlTag::div), blocks, marks);
    BOOST_TEST(!marks[0]);
}

BOOST_AUTO_TEST_SUITE_END()
