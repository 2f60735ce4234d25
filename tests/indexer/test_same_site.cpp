// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/same_site.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(same_site)

BOOST_AUTO_TEST_CASE(tells_its_own_links) {
    const struct {
        std::string url;
        std::string href;
        bool is_own;
    } rows[] = {
        {"https://www.wire.example/a", "/b", true},
        {"https://www.wire.example/a", "b.html", true},
        {"https://www.wire.example/a", "#top", true},
        {"https://www.wire.example/a", "https://wire.example/b", true},
        {"https://www.wire.example/a", " //sport.wire.example/b", true},
        {"https://www.wire.example/a", "https://other.example/wire.example", false},
        {"https://www.wire.example/a", "mailto:desk@wire.example", false},
        {"https://news.paper.co.uk/a", "https://www.paper.co.uk/b", true},
        {"https://news.paper.co.uk/a", "https://www.other.co.uk/b", false},
        {"https://paper.com.br/a", "https://other.com.br/b", false},
        {"", "https://wire.example/b", false},
        {"", "/b", true},
    };
    const HtmlTree tree = tree_of("");
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.url << " " << row.href)
    BOOST_TEST(SiteLinks(tree, row.url).is_own(row.href) == row.is_own);
}

BOOST_AUTO_TEST_CASE(a_page_may_say_where_it_is) {
    for (const std::string head : {"<link rel=canonical href=https://wire.example/a>",
                                   "<meta property=og:url content=https://wire.example/a>"})
        BOOST_TEST_CONTEXT(head) BOOST_TEST(SiteLinks(tree_of(head), "").is_own("https://m.wire.example/b"));
}

BOOST_AUTO_TEST_CASE(knows_accounts_in_social_networks) {
    for (const std::string href :
         {"https://twitter.com/wire", "https://www.facebook.com/wire/", "http://instagram.com/w"})
        BOOST_TEST_CONTEXT(href) BOOST_TEST(is_social_account(href));
    for (const std::string href :
         {"https://twitter.com/wire/status/1", "https://wire.example/twitter.com", "/facebook", ""})
        BOOST_TEST_CONTEXT(href) BOOST_TEST(!is_social_account(href));
}

BOOST_AUTO_TEST_SUITE_END()
