// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <map>
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/identity.hpp"
#include "common/terms.hpp"
#include "indexer/article_json.hpp"
#include "indexer/build/archive_check.hpp"
#include "indexer/build/archive_export.hpp"
#include "indexer/build/database_difference.hpp"
#include "indexer/build/journal.hpp"
#include "indexer/formats/json_article.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/indexer/segment_scene.hpp"

using namespace news;
using namespace std::string_literals;
using test::date_of;
using test::make_article;
using test::SegmentScene;

namespace {

struct Exported {
    std::vector<Article> articles;
    std::vector<Rejection> left_out;

    /// "a b c", as they came.
    std::string ids() const {
        std::string ids;
        for (const Article& article : articles)
            ids += (ids.empty() ? "" : " ") + article.id;
        return ids;
    }
};

Exported exported(const ArchiveDirectory& archive) {
    Exported all;
    export_archive(archive, {[&](const Article& article) { all.articles.push_back(article); },
                             [&](const Rejection& rejection) { all.left_out.push_back(rejection); }});
    return all;
}

void put_all(const ArchiveDirectory& archive, const std::vector<Article>& articles) {
    test::add_articles(archive, articles);
}

/// As newsindex add reads them from what newsindex export prints.
std::vector<Article> read_back(const std::vector<Article>& articles) {
    std::vector<Article> read;
    JsonReader reader;
    for (const Article& article : articles) {
        const ParseResult result = parse_json_article({"export.jsonl:1", to_json_line(article)}, reader);
        BOOST_REQUIRE(std::holds_alternative<ParsedArticle>(result));
        BOOST_TEST(std::get<ParsedArticle>(result).warnings.size() == 0U);
        read.push_back(std::get<ParsedArticle>(result).article);
    }
    return read;
}

/// An article as `add` reads it from a dump.
Article from_dump(const std::string& json) {
    JsonReader reader;
    return std::get<ParsedArticle>(parse_json_article({"dump.jsonl:1", json}, reader)).article;
}

std::vector<Article> odd_articles() {
    std::vector<Article> articles{
        from_dump(R"({"title": "Undated", "text": "X."})"),
        from_dump(R"({"title": "Of a month", "published": "2018-08", "text": "X."})"),
        from_dump(
            R"({"title": "Of a year", "published": 1987, "modified": "2018-08-07 03:09", "text": "X."})"),
        from_dump(R"({"text": "No headline.", "published": "2018-08-07T03:09:00+02:00"})"),
        from_dump(R"({"title": "No text", "tags": ["a, b; c", "A", " x  y "]})"),
        from_dump(
            R"({"title": "Zero\u0000byte\u0001\u001b[31m", "text": "One\u0000\u0000\n\n\u0007 two \u0085."})"),
        from_dump(R"({"title": "Line\u2028ends\u2029here", "text": "A\u2028b\u2029c\r\nd\u000b\u000ce"})"),
        from_dump(
            R"({"title": "\ud800 \ufffe \ud83d\ude00", "text": "</script>\"\\/", "language": "en-GB"})"),
        from_dump(R"({"title": "By whom", "author": "By A. One, B. Two and C. Three", "id": " a\u0000b "})"),
        from_dump(R"({"title": "Lists", "published": "2018-08-07", "related": ["Bare", {"title": "Dated",
                      "date": "7 Aug 2018", "url": "https://a.example/x"}, {"title": "Bare"}]})"),
        from_dump(R"({"title": "A stub", "kind": "stub", "source": "Wire", "published": "2018-08-07"})")};
    for (int number = 0; number < 200; ++number)
        articles[4].authors.push_back("King " + std::to_string(number) + ", Jr.");
    int number = 0;
    for (Article& article : articles) {
        if (article.id.empty()) article.id = derived_id(article);
        article.seen = 1'700'000'000 + number++;
    }
    return articles;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(archive_export)

BOOST_AUTO_TEST_CASE(empty_archive_gives_nothing) {
    const SegmentScene scene;
    BOOST_TEST(exported(scene.archive).ids() == "");
}

BOOST_AUTO_TEST_CASE(no_archive_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_THROW(exported(ArchiveDirectory{folder.path()}), Error);
}

BOOST_AUTO_TEST_CASE(articles_come_in_the_order_of_segments_and_documents) {
    const SegmentScene scene;
    scene.write_articles("000001", {make_article("c", "Alpha", "One."), make_article("a", "Beta", "Two.")});
    scene.write_articles("000002", {make_article("b", "Gamma", "Three.")});
    scene.archive.publish({"000001", "000002"});
    BOOST_TEST(exported(scene.archive).ids() == "c a b");
}

BOOST_AUTO_TEST_CASE(odd_articles_make_the_same_archive_again) {
    const test::TempDir folder;
    const ArchiveDirectory first(folder / "first");
    const ArchiveDirectory second(folder / "second");
    put_all(first, odd_articles());
    const std::vector<Article> articles = exported(first).articles;
    BOOST_TEST(articles.size() == odd_articles().size());
    put_all(second, read_back(articles));
    BOOST_CHECK(exported(second).articles == articles);
    const auto segment = [](const ArchiveDirectory& archive) {
        return Xapian::Database{archive.segment(archive.live_segments().front()).string()};
    };
    BOOST_TEST(first_difference(segment(first), segment(second)).value_or("none") == "none");
    BOOST_TEST(check_archive(second, [](std::uint64_t) {}).fault_count() == 0U);
}

BOOST_AUTO_TEST_CASE(stubs_come_only_where_no_list_makes_them_again) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    const RelatedPost listed{"Listed", date_of("2018-08-07", DateEvidence::related_list), ""};
    const RelatedPost given_up{"Given up", date_of("2018-08-07", DateEvidence::related_list), ""};
    Article citing = make_article("a", "Alpha", "One.");
    citing.origin = "a.txt";
    citing.related = {listed, given_up};
    put_all(archive, {citing});
    citing.related = {listed};
    put_all(archive, {citing});
    const Exported all = exported(archive);
    BOOST_TEST(all.ids() == stub_of(given_up).id + " a");
    const ArchiveDirectory again(folder / "again");
    put_all(again, read_back(all.articles));
    BOOST_CHECK(exported(again).articles == all.articles);
    BOOST_TEST(check_archive(again, [](std::uint64_t) {}).stubs == 2U);
}

BOOST_AUTO_TEST_CASE(stub_that_says_more_than_lists_do_is_kept_as_it_is) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    Article stub = from_dump(R"({"title": "Known", "kind": "stub", "id": "s", "source": "Wire"})");
    Article citing = make_article("a", "Alpha", "One.");
    citing.origin = "a.txt";
    citing.related = {{"Known", std::nullopt, ""}};
    put_all(archive, {stub});
    put_all(archive, {citing});
    const Exported all = exported(archive);
    BOOST_TEST(all.ids() == "s a");
    const ArchiveDirectory again(folder / "again");
    put_all(again, read_back(all.articles));
    BOOST_CHECK(exported(again).articles == all.articles);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_left_out_and_named) {
    const SegmentScene scene;
    SegmentScene::Written damaged = SegmentScene::written(make_article("a", "Alpha", "One."));
    damaged.stored.resize(10);
    scene.write("000001", {damaged, SegmentScene::written(make_article("b", "Beta", "Two."))});
    scene.archive.publish({"000001", "000002"});
    const Exported all = exported(scene.archive);
    BOOST_TEST(all.ids() == "b");
    BOOST_REQUIRE_EQUAL(all.left_out.size(), 2U);
    BOOST_TEST(all.left_out.front().origin == "segments/000002");
    BOOST_TEST(all.left_out.back().origin == "segments/000001 document 1");
}

BOOST_AUTO_TEST_CASE(article_that_changes_meanwhile_is_given_once) {
    const test::TempDir folder;
    const ArchiveDirectory archive(folder / "archive");
    std::vector<Article> articles;
    for (int number = 0; number < 300; ++number) {
        const std::string id = std::to_string(number);
        articles.push_back(make_article(id, "Headline " + id, std::string(3'000, 'x')));
    }
    put_all(archive, articles);
    std::map<std::string, int> times;
    const auto take = [&](const Article& article) {
        if (++times[article.id]; times.size() % 50 != 0) return;
        // Twice: it is the second commit in a segment that takes the reader's blocks away.
        for (const char* text : {"Newer.", "Newest."}) {
            for (Article& one : articles)
                one.text = text + one.id + std::to_string(times.size());
            put_all(archive, articles);
        }
    };
    export_archive(archive, {take, [](const Rejection& rejection) { BOOST_ERROR(rejection.reason); }});
    BOOST_TEST(times.size() == articles.size());
    for (const auto& [id, count] : times)
        BOOST_TEST_CONTEXT(id) BOOST_TEST(count == 1);
}

BOOST_AUTO_TEST_SUITE_END()
