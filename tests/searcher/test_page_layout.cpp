// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/page_layout.hpp"

using namespace news;

namespace {

const Indent indent{"1. ", "   "};

PageStyle narrow(std::size_t columns, Emphasis emphasis = Emphasis::plain) {
    return {emphasis, Links::none, columns};
}

std::string linked(const std::string& url, std::size_t columns = 0) {
    return laid_out_link({"Lost at sea", {}}, url, indent, {Emphasis::bold, Links::headlines, columns});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(page_layout)

BOOST_AUTO_TEST_CASE(lines_are_as_long_as_the_style_has_them) {
    BOOST_TEST(laid_out("Lost at sea again", indent, narrow(14)) == "1. Lost at sea\n   again\n");
    BOOST_TEST(laid_out("Lost at sea again", indent, {}) == "1. Lost at sea again\n");
    BOOST_TEST(laid_out("Lost at sea", indent, narrow(1)) == "1. Lost at\n   sea\n");
    BOOST_TEST(laid_out("", indent, narrow(14)) == "1. \n");
}

BOOST_AUTO_TEST_CASE(matched_words_are_bold_on_every_line) {
    const MarkedText text{"Lost at sea again", {{0, 4}, {8, 17}}};
    BOOST_TEST(laid_out(text, indent, narrow(14, Emphasis::bold)) ==
               "1. \033[1mLost\033[0m at \033[1msea\033[0m\n   \033[1magain\033[0m\n");
    BOOST_TEST(laid_out(text, indent, narrow(14)) == "1. Lost at sea\n   again\n");
}

BOOST_AUTO_TEST_CASE(a_headline_is_a_link_to_the_web_on_every_line) {
    const std::string open = "\033]8;;https://example.org/1\033\\";
    const std::string close = "\033]8;;\033\\";
    BOOST_TEST(linked("https://example.org/1") == "1. " + open + "Lost at sea" + close + '\n');
    BOOST_TEST(linked("https://example.org/1", 10) ==
               "1. " + open + "Lost at" + close + "\n   " + open + "sea" + close + '\n');
    for (const std::string url : {"", "javascript:alert(1)", "file:///etc/passwd", "example.org"})
        BOOST_TEST(linked(url) == "1. Lost at sea\n", url);
    BOOST_TEST(linked("https://example.org/" + std::string(2'000, 'a')) == "1. Lost at sea\n");
}

BOOST_AUTO_TEST_CASE(an_address_cannot_end_its_sequence) {
    BOOST_TEST(linked("https://example.org/é\033\\\x07 \u009C") ==
               "1. \033]8;;https://example.org/%C3%A9%1B\\%07%20%C2%9C\033\\Lost at sea\033]8;;\033\\\n");
}

BOOST_AUTO_TEST_CASE(what_an_article_holds_never_steers_the_terminal) {
    const MarkedText evil{"a\033[31mb\n\u009Bc\u202Ed\u2028", {{0, 3}}};
    BOOST_TEST(laid_out(evil, {}, {Emphasis::bold, Links::none, 0}) == "\033[1ma [\033[0m31mb  c d \n");
    BOOST_TEST(laid_out(evil, {}, {}) == "a [31mb  c d \n");
}

BOOST_AUTO_TEST_SUITE_END()
