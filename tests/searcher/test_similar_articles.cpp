// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/error.hpp"
#include "common/text.hpp"
#include "searcher/search/searcher.hpp"
#include "tests/searcher/archive_fixture.hpp"

using namespace news;

namespace {

/// Whale, lighthouse and keeper are in a few of many.
std::vector<Article> articles() {
    std::vector<Article> all;
    const auto add = [&](const std::string& id, const std::string& title, const std::string& text) {
        all.push_back(test::dated_article(id, "2018-01-01", title, text));
    };
    add("a", "Whale at the lighthouse", "A whale swam by, and the lighthouse keeper saw it.");
    add("words", "News in brief", "The keeper of a lighthouse told of a whale.");
    add("word", "More news in brief", "A lighthouse was painted.");
    add("link", "Something else", "It has not one of these.");
    all.back().related = {{"Whale at the lighthouse", test::date_of("2018-01-01"), ""}};
    add("stub", "Whale lighthouse keeper", "");
    all.back().kind = ArticleKind::stub;
    for (int i = 0; i < 60; ++i)
        add("x" + std::to_string(i), "Works", "The council met at the hall about the works.");
    return all;
}

SimilarArticles like(const std::string& id, std::uint32_t most = 10) {
    static const test::TestArchive archive(articles());
    return Searcher{archive.directory()}.similar(id, most);
}

std::string ids_of(const SimilarArticles& found) {
    std::vector<std::string> ids;
    for (const SimilarArticle& one : found.similar)
        ids.push_back(one.article.id);
    return join(ids, " ");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(similar_articles)

BOOST_AUTO_TEST_CASE(rare_words_and_links_make_articles_alike) {
    const SimilarArticles found = like("a");
    BOOST_TEST_REQUIRE(ids_of(found) == "words link word");
    BOOST_TEST(found.article.id == "a");
    BOOST_TEST(join(found.similar[0].words, " ") == "whale lighthouse keeper");
    BOOST_TEST(found.similar[0].links.empty());
    BOOST_TEST(join(found.similar[2].words, " ") == "lighthouse");
    BOOST_TEST(found.similar[1].words.empty());
    BOOST_TEST(join(found.similar[1].links, "|") == "it lists this article");
    BOOST_TEST(join(like("link").similar[0].links, "|") == "this article lists it");
}

BOOST_AUTO_TEST_CASE(as_many_as_are_asked_for) {
    BOOST_TEST(ids_of(like("a", 1)) == "words");
}

BOOST_AUTO_TEST_CASE(what_has_nothing_rare_is_like_none) {
    BOOST_TEST(ids_of(like("x1")) == "");
}

BOOST_AUTO_TEST_CASE(unknown_id_is_an_error) {
    BOOST_CHECK_EXCEPTION(like("xyz"), Error,
                          [](const Error& error) { return error.code() == ExitCode::no_hit; });
}

BOOST_AUTO_TEST_SUITE_END()
