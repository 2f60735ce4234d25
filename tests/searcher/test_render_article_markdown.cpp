// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/output/render_article.hpp"
#include "tests/searcher/shown_sample.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(render_article_markdown)

BOOST_AUTO_TEST_CASE(an_article_is_markdown) {
    BOOST_TEST(news::render_article_markdown(test::shown_sample(), {}) ==
               "# **Paris** \\*balcony\\*\n"
               "\n"
               "*2018-08-07 · Harbour Wire · Ana Ruiz*\n"
               "\n"
               "- place: PARIS\n"
               "- listed under “First”\n"
               "- <https://example.org/1>\n"
               "- id:hw-1\n"
               "\n"
               "A man **climbed**.\n"
               "\n"
               "\\# It was high.\n"
               "\n"
               "## Related posts\n"
               "\n"
               "- [Older \\[post\\]](<https://example.org/0>), 2018-05-01\n"
               "- Undated\n");
}

BOOST_AUTO_TEST_CASE(what_means_something_in_markdown_is_text) {
    struct Case {
        std::string text;
        std::string markdown;
    };
    const std::vector<Case> cases{
        {"<script>&amp;", "\\<script\\>\\&amp;"},
        {"1. First", "1\\. First"},
        {"2019 was. It", "2019 was. It"},
        {"- no list", "\\- no list"},
        {"well-known #1", "well-known #1"},
        {"a_b `c` \\d", "a\\_b \\`c\\` \\\\d"},
        {"one\ntwo", "one two"},
        {"\x1B[31m", " \\[31m"},
    };
    for (const auto& [text, markdown] : cases) {
        ShownArticle shown;
        shown.text = {text, {}};
        BOOST_TEST(news::render_article_markdown(shown, {}).ends_with("\n\n" + markdown + '\n'), text);
    }
}

BOOST_AUTO_TEST_CASE(an_address_stays_within_its_brackets) {
    ShownArticle shown;
    shown.article.url = "https://example.org/a b>c<d\\e\n";
    BOOST_TEST(news::render_article_markdown(shown, {}).find(
                   "- <https://example.org/a%20b%3Ec%3Cd%5Ce%0A>\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
