// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/quotes.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(quotes)

BOOST_AUTO_TEST_CASE(quotes_of_all_countries_hold_a_text) {
    for (const std::string query : {"\"a b\"", "“a b”", "„a b“", "„a b”", "”a b”", "«a b»", "»a b«", "‹a b›",
                                    "›a b‹", "「a b」", "『a b』", "“a b\"", "\"a b”", "«a b\""}) {
        const auto quoted = read_quoted(query + " c", 0);
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST_REQUIRE(quoted.has_value());
            BOOST_TEST(quoted->text.of(query) == "a b");
            BOOST_TEST(quoted->end == query.size());
            BOOST_TEST(quoted->is_closed);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_open_quote_holds_the_rest) {
    for (const std::string query : {"\"a b", "“a b", "«a b", "「a b"}) {
        const auto quoted = read_quoted(query, 0);
        BOOST_TEST_REQUIRE(quoted.has_value(), query);
        BOOST_TEST(quoted->text.of(query) == "a b", query);
        BOOST_TEST(quoted->end == query.size(), query);
        BOOST_TEST(!quoted->is_closed, query);
    }
}

BOOST_AUTO_TEST_CASE(what_only_closes_opens_nothing) {
    for (const std::string query : {"› World", "» a", "” a", "a", "'a'", ""})
        BOOST_TEST(!read_quoted(query, 0).has_value(), query);
    BOOST_TEST(!read_quoted("a \"b\"", 0).has_value());
    BOOST_TEST(read_quoted("a \"b\"", 2).has_value());
}

BOOST_AUTO_TEST_CASE(quotes_end_a_word_and_apostrophes_do_not) {
    for (const char32_t c : U"\"“”„«»‹›「」『』") {
        if (c != U'\0') BOOST_TEST(is_quote(c), static_cast<std::uint32_t>(c));
    }
    for (const char32_t c : U"'’`a ") {
        if (c != U'\0') BOOST_TEST(!is_quote(c), static_cast<std::uint32_t>(c));
    }
}

BOOST_AUTO_TEST_SUITE_END()
