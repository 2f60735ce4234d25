// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/build/removed_articles.hpp"
#include "tests/support.hpp"

using namespace news;
using news::test::make_article;

namespace {

Article at(Article article, const std::string& url) {
    article.url = url;
    return article;
}

/// Through the file.
RemovedArticles written_and_read(const RemovedArticles& removed) {
    const test::TempDir folder;
    return RemovedArticles::read(folder.write("removed", removed.text()));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(removed_articles)

BOOST_AUTO_TEST_CASE(without_a_file_nothing_was_removed) {
    const test::TempDir folder;
    const RemovedArticles removed = RemovedArticles::read(folder / "removed");
    BOOST_TEST(removed.size() == 0U);
    BOOST_TEST(!removed.contains(make_article("1", "Alpha", "One.")));
    BOOST_TEST(removed.text() == "");
}

BOOST_AUTO_TEST_CASE(known_by_address_else_by_id) {
    const Article plain = make_article("1", "Alpha", "One.");
    const Article addressed = at(make_article("2", "Beta", "Two."), "https://a.example/beta");
    RemovedArticles removed;
    removed.add(plain);
    removed.add(addressed);
    const struct {
        Article article;
        bool was_removed;
    } rows[] = {
        {plain, true},
        {make_article("1", "Another headline", "Other text."), true},
        {at(plain, "https://a.example/alpha"), true},
        {addressed, true},
        {at(make_article("another", "Beta", "Two."), "http://www.a.example/beta?utm_source=feed"), true},
        {make_article("2", "Beta", "Two."), false},
        {at(addressed, "https://b.example/beta"), false},
        {make_article("3", "Alpha", "One."), false},
    };
    const RemovedArticles read = written_and_read(removed);
    BOOST_TEST(read.size() == 2U);
    BOOST_TEST(read.text() == removed.text());
    for (const auto& row : rows) {
        BOOST_TEST_CONTEXT(row.article.id << ' ' << row.article.url) {
            BOOST_TEST(removed.contains(row.article) == row.was_removed);
            BOOST_TEST(read.contains(row.article) == row.was_removed);
        }
    }
}

BOOST_AUTO_TEST_CASE(forgets_what_is_back) {
    const Article plain = make_article("1", "Alpha", "One.");
    const Article addressed = at(make_article("2", "Beta", "Two."), "https://a.example/beta");
    RemovedArticles removed;
    removed.add(plain);
    removed.add(addressed);
    removed.forget(addressed);
    BOOST_TEST(removed.contains(plain));
    BOOST_TEST(!removed.contains(addressed));
    removed.forget(at(plain, "https://a.example/alpha"));
    BOOST_TEST(removed.size() == 0U);
}

BOOST_AUTO_TEST_CASE(odd_text_stays_on_its_line) {
    RemovedArticles removed;
    removed.add(make_article("a\tb\nc", "Two\nlines\tand a tab", "One."));
    BOOST_TEST(removed.text().find('\n') == removed.text().size() - 1);
    BOOST_TEST(written_and_read(removed).contains(make_article("a\tb\nc", "Alpha", "One.")));
    const test::TempDir folder;
    BOOST_TEST(RemovedArticles::read(folder.write("removed", "no tab\n\n")).size() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
