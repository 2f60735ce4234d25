// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render_article.hpp"
#include "tests/searcher/shown_sample.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render_article_text)

BOOST_AUTO_TEST_CASE(an_article_is_to_be_read) {
    BOOST_TEST(news::render_article_text(test::shown_sample(), {}) ==
               "Paris *balcony*\n"
               "2018-08-07 · Harbour Wire · Ana Ruiz\n"
               "place: PARIS\n"
               "listed under “First”\n"
               "https://example.org/1\n"
               "id:hw-1\n"
               "\n"
               "A man climbed.\n"
               "\n"
               "# It was high.\n"
               "\n"
               "Related posts:\n"
               "- 2018-05-01  Older [post]\n"
               "  https://example.org/0\n"
               "- Undated\n");
}

BOOST_AUTO_TEST_CASE(its_lines_are_wrapped_and_its_words_marked) {
    const std::string text =
        news::render_article_text(test::shown_sample(), {Emphasis::bold, Links::none, 12});
    BOOST_TEST(text.starts_with("\033[1mParis\033[0m\n*balcony*\n"));
    BOOST_TEST(text.find("A man\n\033[1mclimbed\033[0m.\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_stub_is_a_headline) {
    ShownArticle shown;
    shown.article.id = "s";
    shown.article.kind = ArticleKind::stub;
    BOOST_TEST(news::render_article_text(shown, {}) ==
               "(no headline)\nno date · related post, headline only\nid:s\n");
}

BOOST_AUTO_TEST_CASE(nothing_in_it_steers_the_terminal) {
    const std::string evil = "a\x1B[31m\u009B\u202E\x07";
    ShownArticle shown;
    Article& article = shown.article;
    article.id = article.url = article.place = article.section = article.source = evil;
    article.tags = article.authors = article.agencies = {evil};
    article.related = {{evil, {}, evil}};
    shown.title = shown.text = {evil, {}};
    shown.cited_by = {{evil, evil}};
    const std::string text = news::render_article_text(shown, {Emphasis::bold, Links::headlines, 0});
    for (const std::string control : {"\x1B", "\x07", "\u009B", "\u202E"})
        BOOST_TEST(text.find(control) == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
