// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/glass/term_table.hpp"

using namespace std::string_literals;
using news::glass::TermTable;

BOOST_AUTO_TEST_SUITE(term_table)

BOOST_AUTO_TEST_CASE(terms_are_numbered_by_first_sight) {
    TermTable terms;
    BOOST_TEST(terms.size() == 0U);
    BOOST_TEST(terms.intern("paris") == 0U);
    BOOST_TEST(terms.intern("balcony") == 1U);
    BOOST_TEST(terms.intern("paris") == 0U);
    BOOST_TEST(terms.size() == 2U);
    BOOST_TEST(terms[0] == "paris");
    BOOST_TEST(terms[1] == "balcony");
}

BOOST_AUTO_TEST_CASE(any_bytes_are_a_term) {
    TermTable terms;
    const std::string odd[] = {"a", "a\0"s, "\0a"s, "\0"s, "", "\xFF\xFE", std::string(5'000, 'x')};
    for (std::uint32_t i = 0; i < std::size(odd); ++i)
        BOOST_TEST(terms.intern(odd[i]) == i);
    for (std::uint32_t i = 0; i < std::size(odd); ++i) {
        BOOST_TEST(terms.intern(odd[i]) == i);
        BOOST_TEST((terms[i] == odd[i]));
    }
}

BOOST_AUTO_TEST_CASE(numbers_hold_while_the_table_grows) {
    TermTable terms;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        BOOST_REQUIRE(terms.intern("term" + std::to_string(i)) == i);
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        BOOST_REQUIRE(terms.intern("term" + std::to_string(i)) == i);
        BOOST_REQUIRE(terms[i] == "term" + std::to_string(i));
    }
    BOOST_TEST(terms.memory() > 20'000U * 12);
}

BOOST_AUTO_TEST_CASE(clearing_begins_anew) {
    TermTable terms;
    terms.intern("paris");
    terms.intern("balcony");
    terms.clear();
    BOOST_TEST(terms.size() == 0U);
    BOOST_TEST(terms.intern("balcony") == 0U);
    BOOST_TEST(terms.intern("paris") == 1U);
    BOOST_TEST(terms[1] == "paris");
}

BOOST_AUTO_TEST_SUITE_END()
