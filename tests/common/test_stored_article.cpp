// SPDX-License-Identifier: GPL-2.0-or-later
#include <random>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

Article full_article() {
    Article article =
        test::make_article("hw-0001", "Paris balcony “rescue”", "First.\n\nSecond paragraph, é 日本.");
    article.url = "https://example.org/a?b=1";
    article.authors = {"Ana Ruiz", "Łukasz Żak", ""};
    article.published = test::date_of("2018-08-07T03:09:00-05:00", DateEvidence::date_line);
    article.modified = test::date_of("2018-08");
    article.agencies = {"Reuters"};
    article.place = "PARIS";
    article.source = "The Harbour Wire";
    article.section = "World";
    article.tags = {"rescue", "Paris"};
    article.language = "en";
    article.related = {
        {"One", test::date_of("2018-08-06", DateEvidence::related_list), "https://example.org/1"},
        {"Two", std::nullopt, ""}};
    article.origin = "dump.jsonl.gz:17";
    article.seen = 1'533'600'000;
    return article;
}

ExitCode code_of_reading(const std::string& record) {
    try {
        from_stored(record);
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::success;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(stored_article)

BOOST_AUTO_TEST_CASE(a_full_article_comes_back_as_it_was) {
    const Article article = full_article();
    BOOST_TEST((from_stored(to_stored(article)) == article));
}

BOOST_AUTO_TEST_CASE(an_empty_article_comes_back_as_it_was) {
    BOOST_TEST((from_stored(to_stored(Article{})) == Article{}));
}

BOOST_AUTO_TEST_CASE(a_stub_comes_back_as_a_stub) {
    Article stub;
    stub.kind = ArticleKind::stub;
    stub.id = "x";
    BOOST_TEST((from_stored(to_stored(stub)) == stub));
}

BOOST_AUTO_TEST_CASE(a_summary_comes_back_as_a_summary) {
    Article article = full_article();
    article.extent = TextExtent::summary;
    article.earlier = {full_article()};
    BOOST_TEST((from_stored(to_stored(article)) == article));
}

BOOST_AUTO_TEST_CASE(every_precision_and_evidence_comes_back) {
    for (const std::string iso :
         {"2018", "2018-08", "2018-08-07", "2018-08-07T03:09", "2018-08-07T03:09Z", "2018-08-07T03:09+05:30",
          "2018-08-07T03:09:59", "2018-08-07T03:09:59-05:00"}) {
        for (std::size_t evidence = 0; evidence < date_evidence_count; ++evidence) {
            for (const auto certainty : {DateCertainty::certain, DateCertainty::doubtful}) {
                Article article = full_article();
                article.published = test::date_of(iso, static_cast<DateEvidence>(evidence));
                article.published->certainty = certainty;
                BOOST_TEST((from_stored(to_stored(article)) == article), iso);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(sizes_around_the_steps_of_the_number_code_come_back) {
    for (const std::size_t size : {0U, 1U, 127U, 128U, 129U, 16'383U, 16'384U, 2'097'152U}) {
        Article article = full_article();
        article.text = std::string(size, 'x');
        BOOST_TEST((from_stored(to_stored(article)) == article), size);
    }
    for (const std::int64_t seen : {std::int64_t{0}, std::int64_t{-1}, INT64_MAX, INT64_MIN}) {
        Article article = full_article();
        article.seen = seen;
        BOOST_TEST(from_stored(to_stored(article)).seen == seen);
    }
}

BOOST_AUTO_TEST_CASE(a_zero_byte_in_text_comes_back) {
    Article article = full_article();
    article.text = std::string("a\0b", 3);
    BOOST_TEST((from_stored(to_stored(article)) == article));
}

BOOST_AUTO_TEST_CASE(a_record_cut_anywhere_is_damaged) {
    const std::string record = to_stored(full_article());
    for (std::size_t size = 0; size < record.size(); ++size) {
        if (code_of_reading(record.substr(0, size)) != ExitCode::unusable) BOOST_ERROR(size);
    }
}

BOOST_AUTO_TEST_CASE(a_record_with_bytes_behind_it_is_damaged) {
    BOOST_TEST((code_of_reading(to_stored(full_article()) + 'x') == ExitCode::unusable));
}

BOOST_AUTO_TEST_CASE(a_flipped_byte_gives_an_article_or_an_error) {
    const std::string record = to_stored(full_article());
    for (std::size_t at = 0; at < record.size(); ++at) {
        for (int value = 0; value < 256; ++value) {
            std::string flipped = record;
            flipped[at] = static_cast<char>(value);
            try {
                from_stored(flipped);
            } catch (const Error&) {
            }
        }
    }
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(random_bytes_give_an_article_or_an_error) {
    std::mt19937 random(3);
    for (int round = 0; round < 20'000; ++round) {
        std::string record(random() % 60, '\1');
        for (std::size_t i = 1; i < record.size(); ++i)
            record[i] = static_cast<char>(random() % 3 == 0 ? random() : 0);
        code_of_reading(record);
    }
    BOOST_TEST(true);
}

BOOST_AUTO_TEST_CASE(record_before_extents_is_read) {
    Article article = full_article();
    std::string record = to_stored(article);
    record.erase(record.size() - 2, 1);  // the extent, before the number of earlier versions
    record[0] = '\3';
    BOOST_TEST((from_stored(record) == article));
}

BOOST_AUTO_TEST_CASE(record_before_certainty_is_read) {
    using namespace std::string_literals;
    const std::string before_dates = "\2\0\1x\0\0\0"s;  // kind, id, url, title, authors
    const std::string record = before_dates +
                               "\x0A"
                               "2018-08-07"
                               "\1"s +
                               std::string(10, '\0');
    const Article article = from_stored(record);
    BOOST_TEST(article.id == "x");
    BOOST_REQUIRE(article.published);
    BOOST_TEST(to_iso(*article.published) == "2018-08-07");
    BOOST_CHECK(article.published->certainty == DateCertainty::certain);
    BOOST_TEST(article.agencies.empty());
}

BOOST_AUTO_TEST_CASE(a_newer_version_asks_for_an_upgrade) {
    std::string record = to_stored(full_article());
    const int current = static_cast<unsigned char>(record[0]);
    for (const int version : {current + 1, 127, 128, 255}) {
        record[0] = static_cast<char>(version);
        BOOST_TEST((code_of_reading(record) == ExitCode::needs_upgrade), "version " << version);
    }
    record[0] = '\0';
    BOOST_TEST((code_of_reading(record) == ExitCode::unusable));
}

BOOST_AUTO_TEST_CASE(both_errors_say_what_to_do) {
    for (const std::string& record : {std::string(), std::string(1, '\2')}) {
        try {
            from_stored(record);
            BOOST_ERROR("no error");
        } catch (const Error& error) {
            BOOST_TEST(error.hint() != "");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
