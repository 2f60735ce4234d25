// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "indexer/build/missing_articles.hpp"
#include "tests/indexer/add_support.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

RelatedPost post(const std::string& title, const std::string& date, const std::string& url = "") {
    return {title, test::date_of(date), url};
}

Article citing(const std::string& id, std::vector<RelatedPost> related) {
    Article article = test::make_article(id, "Headline " + id, "Text of " + id + ".");
    article.related = std::move(related);
    return article;
}

/// An archive that is added to in runs.
struct Scene {
    test::TempDir folder;
    ArchiveDirectory archive{folder / "archive"};

    void add(const std::vector<Article>& articles) { test::add_articles(archive, articles); }
    /// "Headline 3: a b c", a line each.
    std::string found(std::size_t limit = 10) const {
        std::string lines;
        for (const MissingArticle& missing : find_missing_articles(archive, limit).most_cited) {
            lines += missing.stub.title + ' ' + std::to_string(missing.citations) + ':';
            for (const Citation& citation : missing.cited_by)
                lines += ' ' + citation.id;
            lines += '\n';
        }
        return lines;
    }
    std::uint64_t all() const { return find_missing_articles(archive, 0).all; }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(missing_articles)

BOOST_AUTO_TEST_CASE(archive_without_links_lacks_nothing) {
    Scene scene;
    scene.add({citing("a", {})});
    BOOST_TEST(scene.found() == "");
    BOOST_TEST(scene.all() == 0U);
}

BOOST_AUTO_TEST_CASE(most_cited_come_first_and_equals_newest_first) {
    Scene scene;
    scene.add({citing("a", {post("Old", "2001-01-01"), post("Twice", "2000-01-01")}),
               citing("b", {post("New", "2010-01-01"), post("Twice", "2000-01-01")}),
               citing("c", {{"Undated", std::nullopt, ""}})});
    BOOST_TEST(scene.found() == "Twice 2: a b\nNew 1: b\nOld 1: a\nUndated 1: c\n");
    BOOST_TEST(scene.found(1) == "Twice 2: a b\n");
    BOOST_TEST(scene.all() == 4U);
}

BOOST_AUTO_TEST_CASE(who_cites_by_address_and_by_headline_counts_once) {
    Scene scene;
    const std::string url = "https://example.org/story";
    scene.add({citing("a", {post("Story", "2001-01-01", url)}), citing("b", {post("Story", "2001-01-01")}),
               citing("c", {post("Other words", "2001-01-01", url)}),
               citing("d", {post("More", "2001-01-02")})});
    BOOST_TEST(scene.found(1) == "Story 3: a b c\n");
}

BOOST_AUTO_TEST_CASE(three_of_those_that_cite_are_named) {
    Scene scene;
    std::vector<Article> articles;
    for (const std::string id : {"a", "b", "c", "d"})
        articles.push_back(citing(id, {post("Story", "2001-01-01")}));
    scene.add(articles);
    BOOST_TEST(scene.found() == "Story 4: a b c\n");
    const MissingArticles found = find_missing_articles(scene.archive, 1);
    BOOST_TEST(found.most_cited.front().cited_by.back().title == "Headline c");
}

BOOST_AUTO_TEST_CASE(articles_that_arrive_are_missing_no_more) {
    Scene scene;
    scene.add({citing("a", {post("Headline b", "2018-08-07"), post("Other", "2001-01-01")})});
    scene.add({citing("c", {post("Other", "2001-01-01")})});
    BOOST_TEST(scene.found() == "Other 2: a c\nHeadline b 1: a\n");
    Article arriving = citing("b", {});
    arriving.published = test::date_of("2018-08-07");
    scene.add({arriving});
    BOOST_TEST(scene.found() == "Other 2: a c\n");
}

BOOST_AUTO_TEST_CASE(missing_archive_is_an_error) {
    const test::TempDir folder;
    BOOST_CHECK_EXCEPTION(find_missing_articles(ArchiveDirectory{folder / "missing"}, 1), Error,
                          [](const Error& error) { return error.code() == ExitCode::unusable; });
}

BOOST_AUTO_TEST_SUITE_END()
