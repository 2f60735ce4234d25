// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "searcher/query/query_error.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(query_error)

BOOST_AUTO_TEST_CASE(columns_count_characters_from_one) {
    BOOST_TEST(column_of("paris", 0) == 1U);
    BOOST_TEST(column_of("paris", 5) == 6U);
    BOOST_TEST(column_of("été x", 6) == 5U);
    BOOST_TEST(column_of("日本 x", 7) == 4U);
    BOOST_TEST(column_of("a\xFF b", 3) == 4U);
    BOOST_TEST(column_of("ab", 99) == 3U);
    BOOST_TEST(column_of("", 0) == 1U);
}

BOOST_AUTO_TEST_CASE(the_message_shows_the_query_with_a_caret) {
    struct Case {
        std::string query;
        std::size_t byte;
        std::string message;
    };
    const std::vector<Case> cases{
        {"paris AND", 6, "column 7: problem\n  paris AND\n        ^"},
        {"x", 0, "column 1: problem\n  x\n  ^"},
        {"été (", 6, "column 5: problem\n  été (\n      ^"},
        {"a\tb\nc", 4, "column 5: problem\n  a b c\n      ^"},
        {"a\x1B[31m", 1, "column 2: problem\n  a [31m\n   ^"},
        {"", 0, "column 1: problem\n  \n  ^"},
    };
    for (const auto& [query, byte, message] : cases) {
        BOOST_TEST(std::string(QueryError(query, byte, "problem", "hint").what()) == message);
    }
}

BOOST_AUTO_TEST_CASE(a_long_query_is_shown_around_its_trouble) {
    std::string query;
    for (int i = 0; i < 300; ++i)
        query += "é";
    query[400] = '(';
    query[401] = '|';
    const QueryError error(query, 400, "problem", "hint");
    BOOST_TEST(error.column() == 201U);
    BOOST_TEST(error.problem() == "problem");
    BOOST_TEST(error.hint() == "hint");
    BOOST_TEST((error.code() == ExitCode::usage));
    const std::string message = error.what();
    const std::vector<std::string_view> lines = split_lines(message);
    BOOST_TEST_REQUIRE(lines.size() == 3U);
    BOOST_TEST(count_code_points(lines[1]) < 130U);
    const std::size_t caret = lines[2].find('^');
    std::size_t at = 0;
    for (std::size_t i = 0; i < caret; ++i)
        next_code_point(lines[1], at);
    BOOST_TEST(lines[1].substr(at, 1) == "(");
}

BOOST_AUTO_TEST_SUITE_END()
