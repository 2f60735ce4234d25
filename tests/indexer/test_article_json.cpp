// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/article_json.hpp"
#include "indexer/formats/json_article.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::date_of;

namespace {

Article full_article() {
    Article article =
        test::make_article("hw-0001", "Whale \"freed\" at \u00C9lys\u00E9e", "One.\n\nTwo \\ three.");
    article.url = "https://a.example/1?a=b&c=d";
    article.authors = {"Isla Fenwick", "Martin Luther King, Jr."};
    article.modified = date_of("2018-08-08T10:00:30Z");
    article.agencies = {"Reuters", "Web Desk"};
    article.place = "PARIS";
    article.source = "Harbour Wire";
    article.section = "World";
    article.tags = {"sea rescue", "a, b; c"};
    article.language = "en";
    article.related = {{"One", date_of("2019-05-09", DateEvidence::related_list), "https://a.example/2"},
                       {"Two", date_of("2019-05", DateEvidence::related_list), ""},
                       {"Three", std::nullopt, ""}};
    article.origin = "dump.jsonl.gz:17";
    article.seen = 1'795'564'999;
    return article;
}

void check_round_trip(const Article& article) {
    const std::string line = to_json_line(article);
    BOOST_TEST_CONTEXT(line) {
        JsonReader reader;
        const ParseResult result = parse_json_article({"elsewhere:1", line}, reader);
        BOOST_REQUIRE(std::holds_alternative<ParsedArticle>(result));
        BOOST_CHECK(std::get<ParsedArticle>(result).article == article);
        BOOST_TEST(std::get<ParsedArticle>(result).warnings.size() == 0U);
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_json)

BOOST_AUTO_TEST_CASE(a_summary_says_so) {
    Article article = full_article();
    BOOST_TEST(to_json_line(article).find("extent") == std::string::npos);
    article.extent = TextExtent::summary;
    check_round_trip(article);
}

BOOST_AUTO_TEST_CASE(whole_article_comes_back_equal) {
    check_round_trip(full_article());
}

BOOST_AUTO_TEST_CASE(every_precision_and_zone_comes_back_equal) {
    const char* const dates[] = {"2018",
                                 "2018-08",
                                 "2018-08-07",
                                 "2018-08-07T03:09",
                                 "2018-08-07T00:00",
                                 "2018-08-07T03:09:00",
                                 "2018-08-07T03:09:00Z",
                                 "2018-08-07T03:09:59+02:00",
                                 "2018-08-07T03:09-03:30",
                                 "1000-01-01",
                                 "2999-12-31T23:59:60+14:00"};
    for (const std::string date : dates) {
        Article article = full_article();
        article.published = date_of(date);
        article.modified = date_of(date);
        article.related.front().published = date_of(date, DateEvidence::related_list);
        check_round_trip(article);
    }
}

BOOST_AUTO_TEST_CASE(every_evidence_and_certainty_comes_back_equal) {
    for (std::size_t evidence = 0; evidence < date_evidence_count; ++evidence) {
        for (const DateCertainty certainty : {DateCertainty::certain, DateCertainty::doubtful}) {
            Article article = full_article();
            article.published->evidence = article.modified->evidence = static_cast<DateEvidence>(evidence);
            article.related.front().published->certainty = certainty;
            article.published->certainty = article.modified->certainty = certainty;
            check_round_trip(article);
        }
    }
}

BOOST_AUTO_TEST_CASE(article_with_an_update_line_only_comes_back_equal) {
    Article article = full_article();
    article.published.reset();
    article.modified->evidence = DateEvidence::date_line;
    check_round_trip(article);
}

BOOST_AUTO_TEST_CASE(article_with_little_known_comes_back_equal) {
    Article untitled;
    untitled.text = "Flash.";
    untitled.origin = "a.txt";
    check_round_trip(untitled);
    Article undated = full_article();
    undated.published.reset();
    undated.modified.reset();
    check_round_trip(undated);
    Article stub;
    stub.kind = ArticleKind::stub;
    stub.id = "s-1";
    stub.title = "Known by its headline";
    stub.origin = "a.txt";
    check_round_trip(stub);
}

BOOST_AUTO_TEST_CASE(difficult_text_comes_back_equal) {
    for (const std::string text : {"Tab\u2028line \u65E5\u672C \U0001F600 \x01 \x7F end", "\uFFFD</script>",
                                   "{\"title\": \"no\"}", "'\"\\/"}) {
        Article article = full_article();
        article.tags = {text};
        check_round_trip(article);
    }
}

BOOST_AUTO_TEST_CASE(article_is_one_line) {
    Article article = full_article();
    article.text = "One.\r\n\u2028\u2029\nTwo.";
    const std::string line = to_json_line(article);
    BOOST_TEST(std::count(line.begin(), line.end(), '\n') == 1);
    BOOST_TEST(line.ends_with("}\n"));
    BOOST_TEST(line.find('\r') == std::string::npos);
    BOOST_TEST(line.find("\u2028") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(unknown_parts_are_null) {
    const std::string line = to_json_line(test::make_article("1", "T", "X."));
    for (const std::string part :
         {"\"url\":null", "\"modified\":null", "\"source\":null", "\"language\":null"}) {
        std::string compact = line;
        std::erase(compact, ' ');
        BOOST_TEST_CONTEXT(part) BOOST_TEST(compact.find(part) != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(stub_of_a_list_keeps_that_it_was_read_nowhere) {
    Article stub;
    stub.kind = ArticleKind::stub;
    stub.id = "s-1";
    stub.title = "Known by its headline";
    stub.published = date_of("2018-08-07", DateEvidence::related_list);
    check_round_trip(stub);
}

BOOST_AUTO_TEST_CASE(time_of_adding_is_read_as_it_is_written_only) {
    BOOST_TEST(to_json_line(full_article()).find("\"seen\":\"2026-11-25T00:03:19Z\"") != std::string::npos);
    JsonReader reader;
    for (const std::string seen : {"17", "\"yes\"", "\"2018-08-07\"", "\"2018-08-07T03:09:00\"", "true"}) {
        const ParseResult result =
            parse_json_article({"x", R"({"title": "T", "seen": )" + seen + "}"}, reader);
        BOOST_TEST_CONTEXT(seen) BOOST_TEST(std::get<ParsedArticle>(result).article.seen == 0);
    }
}

BOOST_AUTO_TEST_SUITE_END()
