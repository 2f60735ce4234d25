// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/citations/bibtex_text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(bibtex_text)

BOOST_AUTO_TEST_CASE(signs_of_tex_are_made_text) {
    const std::vector<std::pair<std::string, std::string>> cases{
        {"50% of A&B for $5, #1 a_b", "50\\% of A\\&B for \\$5, \\#1 a\\_b"},
        {"~ ^ \\ <b>",
         "\\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\textless{}b\\textgreater{}"},
        {"a -- b ``c'' --- d", "a -{}- b `{}`c'{}' -{}-{}- d"},
        {"{a {b} c}", "\\{a \\{b\\} c\\}"},
        {"} a { b", ") a ( b"},
        {"{a} } b", "\\{a\\} ) b"},
        {"Élysée 😀 שלום \"q\"", "Élysée 😀 שלום \"q\""},
        {"", ""},
    };
    for (const auto& [text, tex] : cases)
        BOOST_TEST(news::bibtex_text(text) == tex);
}

BOOST_AUTO_TEST_CASE(keys_of_different_ids_differ) {
    BOOST_TEST(bibtex_key("hw-0001") == "hw-0001");
    BOOST_TEST(bibtex_key("a/b c") == "a_2Fb_20c");
    BOOST_TEST(bibtex_key("a_2Fb") == "a_5F2Fb");
    BOOST_TEST(bibtex_key("é,{}%#\"") == "_C3_A9_2C_7B_7D_25_23_22");
}

BOOST_AUTO_TEST_CASE(nothing_ends_an_address) {
    BOOST_TEST(bibtex_address("https://x.example/a_b?c=%20&e={f}#g~\\h i") ==
               "https://x.example/a_b?c=%20&e=%7Bf%7D#g~%5Ch%20i");
}

BOOST_AUTO_TEST_SUITE_END()
