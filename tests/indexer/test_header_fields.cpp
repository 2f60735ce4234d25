// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/input/header_fields.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(header_fields)

BOOST_AUTO_TEST_CASE(an_empty_line_ends_a_header) {
    BOOST_TEST(header_size_of("A\r\nb: c\r\n\r\nrest") == 11U);
    BOOST_TEST(header_size_of("A\nb: c\n\nrest") == 8U);
    BOOST_TEST(header_size_of("A\r\n\r\n") == 5U);
    BOOST_TEST(header_size_of("A\r\nb: c\r\n") == std::string_view::npos);
    BOOST_TEST(header_size_of("") == std::string_view::npos);
}

BOOST_AUTO_TEST_CASE(fields_are_found_by_name) {
    const HeaderFields fields(
        "Status\r\nType: a\r\nurl:http://b/\r\ntype: second\r\nLong: one\r\n\ttwo\r\n : x\r\n\r\n");
    BOOST_TEST(fields.value("TYPE") == "a");
    BOOST_TEST(fields.value("URL") == "http://b/");
    BOOST_TEST(fields.value("Long") == "one two : x");
    BOOST_TEST(fields.value("Status") == "");
    BOOST_TEST(HeaderFields("").value("a") == "");
}

BOOST_AUTO_TEST_SUITE_END()
