// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/article_finishing.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

const std::int64_t now = unix_time_of(test::date_of("2018-08-08T10:00:00Z"));

ParsedArticle parsed_at(std::string_view iso) {
    ParsedArticle parsed;
    parsed.article = test::make_article("1", "Title", "Text.");
    parsed.article.published = test::date_of(iso);
    return parsed;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_finishing)

BOOST_AUTO_TEST_CASE(dateline_gives_what_the_article_lacks) {
    ParsedArticle parsed = parsed_at("2018-08-07");
    parsed.article.text = "A standfirst.\n\nPARIS, Aug 6 (Reuters) - A man climbed.";
    parsed.article.published.reset();
    RecordContext context;
    context.fetched = test::date_of("2018-08-08T10:00:00Z");
    finish_article(parsed, context, now);
    BOOST_TEST(parsed.article.place == "PARIS");
    BOOST_REQUIRE(parsed.article.agencies.size() == 1U);
    BOOST_TEST(parsed.article.agencies.front() == "Reuters");
    BOOST_REQUIRE(parsed.article.published);
    BOOST_TEST(to_iso(*parsed.article.published) == "2018-08-06");
    BOOST_TEST(parsed.article.text.starts_with("A standfirst.\n\nPARIS, Aug 6 (Reuters)"));
}

BOOST_AUTO_TEST_CASE(dateline_apart_from_the_text_gives_the_same) {
    const struct {
        std::string dateline;
        std::string place;
        std::string agencies;
    } rows[] = {
        {"MOSCOW, Aug 6 (Reuters)", "MOSCOW", "Reuters"},
        {"MOSCOW, Aug 6 -", "MOSCOW", ""},
        {"Unnao", "Unnao", ""},
        {"2018-08-06", "", ""},
        {"", "", ""},
    };
    for (const auto& row : rows) {
        ParsedArticle parsed = parsed_at("2018-08-07");
        parsed.dateline = row.dateline;
        finish_article(parsed, {}, now);
        BOOST_TEST(parsed.article.place == row.place);
        BOOST_TEST(join(parsed.article.agencies, "|") == row.agencies);
    }
}

BOOST_AUTO_TEST_CASE(who_supplied_it_is_an_agency_or_the_source) {
    ParsedArticle parsed = parsed_at("2018-08-07");
    parsed.article.authors = {"Ann Example", "dpa"};
    parsed.credits = {"AP", "Harbour Release", "dpa"};
    finish_article(parsed, {}, now);
    BOOST_TEST(join(parsed.article.authors, "|") == "Ann Example");
    BOOST_TEST(join(parsed.article.agencies, "|") == "dpa|AP");
    BOOST_TEST(parsed.article.source == "AP");
    parsed.article.source = "The Harbour Wire";
    finish_article(parsed, {}, now);
    BOOST_TEST(parsed.article.source == "The Harbour Wire");
}

BOOST_AUTO_TEST_CASE(date_that_is_known_stays) {
    ParsedArticle parsed = parsed_at("2018-08-07");
    parsed.article.text = "PARIS, Aug 6 (Reuters) - A man climbed.";
    finish_article(parsed, {}, now);
    BOOST_TEST(to_iso(*parsed.article.published) == "2018-08-07");
}

BOOST_AUTO_TEST_CASE(dateline_far_from_the_date_is_told) {
    const struct {
        std::string dateline, warning;
    } rows[] = {
        {"PARIS, Aug 6 (Reuters) - A man.", ""},
        {"PARIS, Aug 12 (Reuters) - A man.", ""},
        {"PARIS, May 6 (Reuters) - A man.", "published 2018-08-07, but its dateline says 05-06"},
        {"PARIS, Aug 6, 2017 (Reuters) - A man.", "published 2018-08-07, but its dateline says 2017-08-06"},
        {"PARIS (Reuters) - A man.", ""},
    };
    for (const auto& row : rows) {
        ParsedArticle parsed = parsed_at("2018-08-07");
        parsed.article.text = row.dateline;
        finish_article(parsed, {}, now);
        BOOST_TEST(to_iso(*parsed.article.published) == "2018-08-07");
        BOOST_TEST((parsed.warnings.empty() ? "" : parsed.warnings.front()) == row.warning);
    }
}

BOOST_AUTO_TEST_CASE(dateline_with_its_year_needs_no_other_date) {
    ParsedArticle parsed;
    parsed.article = test::make_article("1", "Title", "PARIS, Aug 6, 2017 (Reuters) - A man.");
    parsed.article.published.reset();
    finish_article(parsed, {}, now);
    BOOST_REQUIRE(parsed.article.published);
    BOOST_TEST(to_iso(*parsed.article.published) == "2017-08-06");
}

BOOST_AUTO_TEST_CASE(a_text_that_says_it_is_cut_is_a_summary) {
    const std::string paragraph(900, 'x');
    const struct {
        std::string text;
        TextExtent extent;
    } rows[] = {
        {"A man climbed.", TextExtent::whole},
        {"A man climbed the front of …", TextExtent::summary},
        {"A man climbed the front...", TextExtent::summary},
        {"A man climbed the front of [...]", TextExtent::summary},
        {"A man climbed the front of… [+2345 chars]", TextExtent::summary},
        {"", TextExtent::summary},
        {paragraph + "\n\nAnd so it goes on…", TextExtent::whole},
        {paragraph + "\n\nAnd so it […]", TextExtent::summary},
    };
    for (const auto& row : rows) {
        ParsedArticle parsed = parsed_at("2018-08-07");
        parsed.article.text = row.text;
        finish_article(parsed, {}, now);
        BOOST_TEST((parsed.article.extent == row.extent), row.text);
    }
}

BOOST_AUTO_TEST_CASE(a_headline_repeated_over_the_text_is_dropped) {
    const struct {
        std::string text;
        std::string rest;
    } rows[] = {
        {"Title\n\nOne.\n\nTwo.", "One.\n\nTwo."},
        {"Title\n\nTitle\n\nOne.", "One."},
        {"Title", "Title"},
        {"Titled so.\n\nOne.", "Titled so.\n\nOne."},
        {"One.\n\nTitle\n\nTwo.", "One.\n\nTitle\n\nTwo."},
    };
    for (const auto& row : rows) {
        ParsedArticle parsed = parsed_at("2018-08-07");
        parsed.article.text = row.text;
        finish_article(parsed, {}, now);
        BOOST_TEST(parsed.article.text == row.rest);
    }
}

BOOST_AUTO_TEST_CASE(a_stub_is_no_summary) {
    ParsedArticle parsed = parsed_at("2018-08-07");
    parsed.article.text.clear();
    parsed.article.kind = ArticleKind::stub;
    finish_article(parsed, {}, now);
    BOOST_CHECK(parsed.article.extent == TextExtent::whole);
}

BOOST_AUTO_TEST_CASE(far_dates_are_doubtful) {
    const struct {
        std::string iso;
        DateCertainty certainty;
    } rows[] = {
        {"2018-08-10", DateCertainty::certain},  {"2018-08-11", DateCertainty::doubtful},
        {"2028-08-07", DateCertainty::doubtful}, {"1600-01-01", DateCertainty::certain},
        {"1599-12-31", DateCertainty::doubtful},
    };
    for (const auto& row : rows) {
        ParsedArticle parsed = parsed_at(row.iso);
        finish_article(parsed, {}, now);
        BOOST_TEST((parsed.article.published->certainty == row.certainty), row.iso);
        BOOST_TEST(parsed.warnings.empty() == (row.certainty == DateCertainty::certain), row.iso);
    }
}

BOOST_AUTO_TEST_CASE(the_future_begins_when_the_record_was_fetched) {
    ParsedArticle parsed = parsed_at("2018-08-07");
    RecordContext context;
    context.fetched = test::date_of("2017-08-07T10:00:00Z");
    finish_article(parsed, context, now);
    BOOST_CHECK(parsed.article.published->certainty == DateCertainty::doubtful);
}

BOOST_AUTO_TEST_SUITE_END()
