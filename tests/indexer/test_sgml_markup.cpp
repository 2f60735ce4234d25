// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/sgml_markup.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(sgml_markup)

BOOST_AUTO_TEST_CASE(finds_elements) {
    const std::string text = "<DOC><D>a</D><D>b</D><DATE X=\"1\">c</DATE><TEXT>d";
    BOOST_TEST(sgml_elements(text, "D").size() == 2U);
    BOOST_TEST(sgml_element(text, "D") == "a");
    BOOST_TEST(sgml_element(text, "DATE") == "c");
    BOOST_TEST(sgml_element(text, "TEXT") == "d");  // cut off
    BOOST_TEST(sgml_element(text, "HL") == "");
    BOOST_TEST(sgml_element("<A> </A><A>b</A>", "A") == "b");
    BOOST_TEST(sgml_attribute("\n<DOC id=\"x\" type=\"y\">", "type") == "y");
    BOOST_TEST(sgml_attribute("<DOC id=\"x\">", "type") == "");
}

BOOST_AUTO_TEST_CASE(gives_text) {
    const std::pair<std::string, std::string> table[] = {
        {"a <F P=\"1\">b</F> c", "a b c"},
        {"<P>a</P>", "\n\na\n\n"},
        {"&lt;ACME> AT&amp;T &#5;&#22;caf&eacute; co&hyph;op", "<ACME> AT&T café co-op"},
        {"1 < 2 & 3", "1 < 2 & 3"},
        {std::string("a\x02\x7Fz", 4), "a\x7Fz"},
        {"<unclosed", "<unclosed"},
        {"&", "&"},
    };
    for (const auto& [content, text] : table) {
        BOOST_TEST_CONTEXT(content) BOOST_TEST(sgml_text(content) == text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
