// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_kind.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(page_kind)

BOOST_AUTO_TEST_CASE(tells_what_is_no_article) {
    const std::string url = "https://wire.example/a";
    const std::string text(500, 'x');
    const std::string sentence = text + '.';
    const std::string names = "The tide\n\nThe bridge\n\n" + std::string(90, 'x') + '.';
    const struct {
        std::string page;
        PageFacts facts;
        std::string reason;
    } rows[] = {
        {"", {"Rain", text, url}, ""},
        {"", {"Rain", text, ""}, ""},
        {"", {"Rain", "", url}, "a page without running text, not an article"},
        {"", {"Rain", "It rained.", url}, "a page with hardly any text, not an article"},
        {"<article>", {"Rain", "It rained.", url}, ""},
        {"<meta property=og:type content=article>", {"Rain", "It rained.", url}, ""},
        {"<script type=application/ld+json>{\"@type\": \"NewsArticle\"}</script>",
         {"Rain", "It rained.", url},
         ""},
        {"<article><article>", {"Rain", "It rained.", url}, "a page with hardly any text, not an article"},
        {"", {"Page Not Found | Wire", text, url}, "a page about an error, not an article"},
        {"", {"Seite nicht gefunden", text, url}, "a page about an error, not an article"},
        {"<article>", {"Ship not found after search", text, url}, ""},
        {"", {"Wire", text, "https://wire.example/"}, "a front page, not an article"},
        {"", {"Wire", text, "https://wire.example"}, "a front page, not an article"},
        {"<body class='archive tag'>", {"Rain", text, url}, "a page that lists articles, not an article"},
        {"<meta property=og:type content=website>",
         {"Rain", text, url},
         "a page that lists articles, not an article"},
        // Many systems call all of their pages so.
        {"<meta property=og:type content=website>", {"Rain", sentence, url}, ""},
        {"<meta property=og:type content=website>",
         {"Rain", names, url},
         "a page that lists articles, not an article"},
        {"<body class='archive tag'>", {"Rain", "", url}, "a page without running text, not an article"},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.page << " " << row.facts.title)
    BOOST_TEST(why_no_article(tree_of(row.page), row.facts) == row.reason);
}

BOOST_AUTO_TEST_SUITE_END()
