// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/csv_article.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article article_of(const std::string& bytes) {
    const ParseResult result = parse_csv_article({"t.csv:1", bytes});
    BOOST_REQUIRE(std::holds_alternative<ParsedArticle>(result));
    return std::get<ParsedArticle>(result).article;
}

std::string reason_of(const std::string& bytes) {
    const ParseResult result = parse_csv_article({"t.csv:1", bytes});
    BOOST_REQUIRE(std::holds_alternative<Rejection>(result));
    return std::get<Rejection>(result).reason;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_article)

BOOST_AUTO_TEST_CASE(columns_mean_what_members_of_json_mean) {
    const Article article = article_of(
        ",Headline,Pub Date,byline,URL,keywords,Body\r\n"
        "0,\"Ferry, again\",2019-05-03,By A and B,https://a.example/1,sea; harbour,\"One.\n\nTwo "
        "\"\"quoted\"\".\"\r\n");
    BOOST_TEST(article.title == "Ferry, again");
    BOOST_TEST(to_iso(*article.published) == "2019-05-03");
    BOOST_TEST(article.authors.size() == 2U);
    BOOST_TEST(article.url == "https://a.example/1");
    BOOST_TEST(article.tags.size() == 2U);
    BOOST_TEST(article.text == "One.\n\nTwo \"quoted\".");
    BOOST_TEST(article.origin == "t.csv:1");
}

BOOST_AUTO_TEST_CASE(every_delimiter_and_encoding_is_read) {
    BOOST_TEST(article_of("title;text\nA, b;One.\n").title == "A, b");
    BOOST_TEST(article_of("title\ttext\nA\tOne.").text == "One.");
    BOOST_TEST(article_of("title|text\nA|One.").text == "One.");
    BOOST_TEST(article_of("title,text\nCaf\xE9,One.").title == "Café");
}

BOOST_AUTO_TEST_CASE(short_rows_are_taken_and_long_ones_are_not) {
    BOOST_TEST(article_of("title,text,section\nA,One.\n").section == "");
    BOOST_TEST(article_of("title,text\nA,One.,,\n").text == "One.");
    BOOST_TEST(reason_of("title,text\nA,One,two.\n") == "the row has 3 fields, the header 2");
    BOOST_TEST(reason_of("title,text,id\n,,7\n").find("neither headline nor text") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(is_told_by_the_names_of_its_columns) {
    const struct {
        std::string head;
        bool is_table;
    } rows[] = {
        {"title,text\n", true},
        {"\xEF\xBB\xBFid;\"Publish Date\";Headline\n1;2;3\n", true},
        {"date\ttitle\tfile\n", true},
        {"title\nA headline\n", false},
        {"id,date,price\n1,2,3\n", false},
        {"Body found in river, police say\n\nBy Ann Example\n", false},
        {"A headline, and more\n", false},
        {"", false},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.head) BOOST_TEST(looks_like_csv(row.head) == row.is_table);
}

BOOST_AUTO_TEST_SUITE_END()
