// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/stated_body.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

const std::string opening =
    "It rained on the harbour for the better part of the week, and nobody minded, for the year had been dry.";
const std::string second =
    "The master of the ferry stayed below deck and mended nets, which he said no younger man knew how to do.";
const std::string third =
    "Two of the cranes stood still until Thursday. Grain for the mills across the water came by lorry "
    "instead.";
const std::string fourth =
    "Children sailed walnut shells along the gutters of Rope Street, where a prize was given to the fastest.";
const std::string fifth =
    "By Sunday every cistern was full again, and the waterworks took back what they had asked of gardeners.";
const std::string whole = opening + "\n\n" + second + "\n\n" + third + "\n\n" + fourth + "\n\n" + fifth;
const std::string elsewhere =
    "Elsewhere a bakery was opened by twins. Their rye bread takes two days, their patience took eleven "
    "years.";

}  // namespace

BOOST_AUTO_TEST_SUITE(stated_body)

BOOST_AUTO_TEST_CASE(what_is_shown_stands_where_it_has_what_is_stated) {
    BOOST_TEST(text_shown_or_stated(whole, "") == whole);
    BOOST_TEST(text_shown_or_stated(
                   whole, opening + " " + second + " " + third + " " + fourth + " " + fifth) == whole);
    BOOST_TEST(text_shown_or_stated("Short.", "Another text, but hardly any.") == "Short.");
}

BOOST_AUTO_TEST_CASE(a_teaser_decides_nothing) {
    const std::string shown = repeated(elsewhere + "\n\n", 6);
    BOOST_TEST(text_shown_or_stated(shown, whole + "..") == shown);
    BOOST_TEST(text_shown_or_stated(shown, opening + "...") == shown);
    BOOST_TEST(text_shown_or_stated(shown, whole) == whole);
}

BOOST_AUTO_TEST_CASE(what_is_stated_is_the_text_where_the_page_does_not_show_it) {
    BOOST_TEST(text_shown_or_stated("", whole) == whole);
    BOOST_TEST(text_shown_or_stated(opening, whole) == whole);
    BOOST_TEST(text_shown_or_stated(elsewhere, whole) == whole);
}

BOOST_AUTO_TEST_CASE(its_markup_makes_paragraphs) {
    const std::string markup = "<p>" + opening + "</p><p>" + second + "</p><p>" + third + "</p><p>" + fourth +
                               "</p><p>" + fifth + "</p>";
    BOOST_TEST(text_shown_or_stated("", markup) == whole);
    std::string escaped;
    for (const char c : markup)
        escaped += c == '<' ? std::string("&lt;") : c == '>' ? std::string("&gt;") : std::string(1, c);
    BOOST_TEST(text_shown_or_stated("", escaped) == whole);
}

BOOST_AUTO_TEST_SUITE_END()
