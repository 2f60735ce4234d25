// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/csv_row.hpp"
#include "common/text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(csv_row)

BOOST_AUTO_TEST_CASE(fields_are_taken_apart) {
    const struct {
        std::string row;
        std::string fields;  // joined by '|'
    } rows[] = {
        {"a,b,c\r\n", "a|b|c"},
        {"a,,c", "a||c"},
        {",", "|"},
        {"", ""},
        {"\"a,b\",c\n", "a,b|c"},
        {"\"a\nb\",c\n", "a\nb|c"},
        {R"("He said ""yes""",c)", "He said \"yes\"|c"},
        {R"("",c)", "|c"},
        {R"("""",c)", "\"|c"},
        {R"(6" pipe,c)", "6\" pipe|c"},
        {R"("He said "yes", twice",c)", "He said yes\"| twice\"|c"},
        {R"(" a ", b )", " a | b "},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.row) BOOST_TEST(join(csv_fields(row.row, ','), "|") == row.fields);
}

BOOST_AUTO_TEST_CASE(a_row_ends_outside_of_quotes) {
    const struct {
        std::string text;
        std::string row;
    } rows[] = {
        {"a,b\nc,d\n", "a,b\n"},
        {"a,b\r\nc,d\n", "a,b\r\n"},
        {"\"a\nb\",c\nd,e\n", "\"a\nb\",c\n"},
        {"\"a\"\"\nb\",c\nd,e\n", "\"a\"\"\nb\",c\n"},
        {"6\" pipe\nd,e\n", "6\" pipe\n"},
        {"a,b", "a,b"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.text) BOOST_TEST(first_csv_row(row.text, ',') == row.row);
}

BOOST_AUTO_TEST_CASE(a_row_is_followed_over_any_pieces) {
    const std::string text = "\"a\"\"\nb\",\"c\"\nd";
    CsvRowScan scan(',');
    std::size_t size = 0;
    for (const char& c : text)
        size += scan.scan({&c, 1});
    BOOST_TEST(scan.is_complete());
    BOOST_TEST(text.substr(0, size) == "\"a\"\"\nb\",\"c\"\n");
    CsvRowScan open(',');
    open.scan("a,\"b");
    BOOST_TEST(open.is_quoted());
    BOOST_TEST(!open.is_complete());
}

BOOST_AUTO_TEST_CASE(the_delimiter_is_found_out) {
    BOOST_TEST(csv_delimiter("title,text\n") == ',');
    BOOST_TEST(csv_delimiter("title;text\n1,2,3;4\n") == ';');
    BOOST_TEST(csv_delimiter("title\ttext, plain\tdate\n") == '\t');
    BOOST_TEST(csv_delimiter("\"title, or so\"|text\n") == '|');
}

BOOST_AUTO_TEST_SUITE_END()
