// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/query/canonical.hpp"
#include "searcher/query/plain_words.hpp"

using namespace news;

namespace {

std::string read(const std::string& text) {
    const ParsedQuery parsed = parse_plain_words(text);
    BOOST_TEST(parsed.warnings.empty());
    return canonical_text(parsed.root);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(plain_words)

BOOST_AUTO_TEST_CASE(nothing_is_an_operator) {
    BOOST_TEST(read("paris OR \"gold medal\" NOT (ferry") ==
               "paris AND or AND gold AND medal AND not AND ferry");
    BOOST_TEST(read("title:rescue -sport +must by:ana date:2018") ==
               "title AND rescue AND sport AND must AND by AND ana AND date AND 2018");
    BOOST_TEST(read("immig* wom?n oil~1 gas^2 =ICE") == read("immig wom n oil 1 gas 2 ICE"));
    BOOST_TEST(read("What is this (a \"test\")?--i.e. any way") == read("what is this a test i.e. any way"));
}

BOOST_AUTO_TEST_CASE(they_may_be_relaxed) {
    const ParsedQuery parsed = parse_plain_words("paris AND balcony");
    const auto* all = std::get_if<AllNode>(&parsed.root.content);
    BOOST_TEST_REQUIRE(all != nullptr);
    BOOST_TEST(!all->is_strict);
    BOOST_TEST(all->children.size() == 3U);
}

BOOST_AUTO_TEST_CASE(capitals_mean_nothing_where_all_is_in_them) {
    BOOST_TEST(read("WHO ADVISED US ON IT") == "who AND advised AND us AND on AND it");
    BOOST_TEST(read("the WHO advised") == "the AND w.h.o. AND advised");
}

BOOST_AUTO_TEST_CASE(one_word_stands_alone_and_none_is_an_error) {
    BOOST_TEST(read("paris?") == "paris");
    BOOST_CHECK_THROW(parse_plain_words("?! --"), QueryError);
    BOOST_CHECK_THROW(parse_plain_words(std::string(20'001, 'a')), QueryError);
}

BOOST_AUTO_TEST_SUITE_END()
