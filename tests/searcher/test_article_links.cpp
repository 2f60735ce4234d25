// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

Article listing(const std::string& id, const std::string& date, std::vector<RelatedPost> related) {
    Article article = test::dated_article(id, date, "Headline " + id);
    article.related = std::move(related);
    return article;
}

RelatedPost post_of(const Article& article) {
    return {article.title, article.published, article.url};
}

const test::TestArchive& archive() {
    static const test::TestArchive archive([] {
        const Article a = listing("a", "2018-01-01", {});
        const RelatedPost held_as_stub{"Stub", test::date_of("2017-01-01"), ""};
        const RelatedPost unknown{"Unknown", std::nullopt, ""};
        return std::vector<Article>{a, listing("b", "2018-01-02", {post_of(a), held_as_stub, unknown}),
                                    listing("c", "2018-01-03", {post_of(a), post_of(a)}),
                                    listing("d", "2018-01-04", {}), stub_of(held_as_stub)};
    }());
    return archive;
}

ArticleLinks links_of(const std::string& id, std::uint32_t most = 10) {
    return Searcher{archive().directory()}.links(id, most);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(article_links)

BOOST_AUTO_TEST_CASE(listed_posts_are_articles_stubs_or_unknown) {
    const ArticleLinks links = links_of("b");
    BOOST_REQUIRE_EQUAL(links.listed.size(), 3U);
    BOOST_TEST_REQUIRE(links.listed[0].found.has_value());
    BOOST_TEST(links.listed[0].found->id == "a");
    BOOST_TEST(links.listed[0].found->text == "");
    BOOST_TEST_REQUIRE(links.listed[1].found.has_value());
    BOOST_TEST((links.listed[1].found->kind == ArticleKind::stub));
    BOOST_TEST(!links.listed[2].found.has_value());
    BOOST_TEST(links.citations == 0U);
}

BOOST_AUTO_TEST_CASE(who_lists_it_comes_newest_first_and_counts_once) {
    const ArticleLinks links = links_of("a");
    BOOST_TEST(links.listed.empty());
    BOOST_TEST(links.citations == 2U);
    BOOST_REQUIRE_EQUAL(links.cited_by.size(), 2U);
    BOOST_TEST(links.cited_by[0].id == "c");
    BOOST_TEST(links.cited_by[1].id == "b");
    const ArticleLinks one = links_of("a", 1);
    BOOST_TEST(one.cited_by.size() == 1U);
    BOOST_TEST(one.citations == 2U);
}

BOOST_AUTO_TEST_CASE(an_article_without_links_has_none) {
    const ArticleLinks links = links_of("d");
    BOOST_TEST(links.listed.empty());
    BOOST_TEST(links.cited_by.empty());
    BOOST_TEST(links.citations == 0U);
}

BOOST_AUTO_TEST_CASE(unknown_id_is_an_error) {
    BOOST_CHECK_EXCEPTION(links_of("xyz"), Error,
                          [](const Error& error) { return error.code() == ExitCode::no_hit; });
}

BOOST_AUTO_TEST_SUITE_END()
