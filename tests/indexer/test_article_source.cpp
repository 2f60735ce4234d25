// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <set>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/text.hpp"
#include "indexer/article_source.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

struct Reading {
    std::vector<Article> articles;
    std::vector<Rejection> rejections;
    bool reached_end = false;
};

Reading read(const std::vector<std::string>& paths, const Format* format = nullptr,
             std::size_t most = 1'000) {
    Reading reading;
    reading.reached_end =
        read_articles(paths, {format},
                      {[&](ParsedArticle parsed) {
                           reading.articles.push_back(std::move(parsed.article));
                           return reading.articles.size() < most;
                       },
                       [&](Rejection rejection) { reading.rejections.push_back(std::move(rejection)); }});
    return reading;
}

std::string ids(const Reading& reading) {
    std::vector<std::string> all;
    for (const Article& article : reading.articles)
        all.push_back(article.id);
    return join(all, "|");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_source)

BOOST_AUTO_TEST_CASE(reads_every_sample) {
    const struct {
        std::string folder;
        std::size_t articles, rejections;
    } rows[] = {
        {"articles", 14, 0},  {"jsonl", 18, 0}, {"gzip", 4, 0},    {"csv", 5, 1},
        {"json-array", 2, 1}, {"packed", 9, 1}, {"broken", 6, 10}, {"html", 5, 2},
    };
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.folder) {
            const Reading reading = read({SAMPLE_DATA "/" + row.folder});
            BOOST_TEST(reading.articles.size() == row.articles);
            BOOST_TEST(reading.rejections.size() == row.rejections);
            BOOST_TEST(reading.reached_end);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_article_has_an_id_of_its_own) {
    std::set<std::string> seen;
    const Reading reading = read({SAMPLE_DATA "/articles", SAMPLE_DATA "/jsonl"});
    for (const Article& article : reading.articles) {
        BOOST_TEST(article.id != "");
        seen.insert(article.id);
    }
    BOOST_TEST(seen.size() == reading.articles.size());
}

BOOST_AUTO_TEST_CASE(derived_id_does_not_depend_on_the_file) {
    const test::TempDir folder;
    const std::string text = "Head\n\nMay 3, 2019\n\nOne.";
    const std::string first = folder.write("a.txt", text);
    const std::string second = folder.write("b.txt", text);
    const Reading reading = read({first, second});
    BOOST_REQUIRE_EQUAL(reading.articles.size(), 2U);
    BOOST_TEST(reading.articles[0].id == reading.articles[1].id);
    BOOST_TEST(reading.articles[0].origin == first);
}

BOOST_AUTO_TEST_CASE(broken_samples_are_rejected_one_by_one) {
    const std::string folder = SAMPLE_DATA "/broken/";
    const Reading reading = read({folder});
    for (const std::string name : {"empty.txt", "headline-only.txt", "photo.jpg", "lines.jsonl:2",
                                   "lines.jsonl:3", "lines.jsonl:4", "truncated.txt.gz"}) {
        BOOST_TEST_CONTEXT(name)
        BOOST_TEST(std::count_if(reading.rejections.begin(), reading.rejections.end(),
                                 [&](const Rejection& rejection) {
                                     return rejection.origin == folder + name && !rejection.reason.empty();
                                 }) == 1);
    }
}

BOOST_AUTO_TEST_CASE(reads_paths_in_the_order_given) {
    const test::TempDir folder;
    const std::string first =
        folder.write("z.jsonl", "{\"id\": \"1\", \"title\": \"T\"}\n{\"id\": \"2\", \"title\": \"T\"}\n");
    const std::string second = folder.write("a.json", "{\n\"id\": \"3\",\n\"title\": \"T\"\n}\n");
    const Reading reading = read({first, second, (folder / "missing").string(), first});
    BOOST_TEST(ids(reading) == "1|2|3|1|2");
    BOOST_REQUIRE_EQUAL(reading.rejections.size(), 1U);
    BOOST_TEST(reading.rejections.front().origin == (folder / "missing").string());
    BOOST_TEST(reading.articles[1].origin == first + ":2");
}

BOOST_AUTO_TEST_CASE(named_format_is_not_second_guessed) {
    const test::TempDir folder;
    const std::string path = folder.write("a.txt", "# Heading\n\nMay 3, 2019\n\nOne.");
    BOOST_TEST(read({path}).articles.size() == 0U);
    const Reading reading = read({path}, format_named("text"));
    BOOST_REQUIRE_EQUAL(reading.articles.size(), 1U);
    BOOST_TEST(reading.articles.front().title == "# Heading");
    BOOST_TEST(read({path}, format_named("jsonl")).rejections.size() == 3U);
}

BOOST_AUTO_TEST_CASE(stops_when_no_more_is_taken) {
    const Reading reading = read({SAMPLE_DATA "/jsonl", SAMPLE_DATA "/articles"}, nullptr, 3);
    BOOST_TEST(reading.articles.size() == 3U);
    BOOST_TEST(!reading.reached_end);
}

BOOST_AUTO_TEST_SUITE_END()
