// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "common/article.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(article)

BOOST_AUTO_TEST_CASE(kinds_and_their_names_are_one_to_one) {
    for (const ArticleKind kind : {ArticleKind::article, ArticleKind::stub}) {
        BOOST_TEST((kind_named(name_of(kind)) == kind));
    }
    BOOST_TEST(name_of(ArticleKind::article) == "article");
    BOOST_TEST(name_of(ArticleKind::stub) == "stub");
}

BOOST_AUTO_TEST_CASE(other_names_are_no_kind) {
    for (const std::string name : {"", "Article", "stubs", " stub"})
        BOOST_TEST(!kind_named(name).has_value(), name);
}

BOOST_AUTO_TEST_CASE(articles_are_equal_in_all_parts) {
    const Article one = test::make_article("1", "Paris", "Text");
    Article other = one;
    BOOST_TEST((one == other));
    other.related.push_back({"Two", std::nullopt, ""});
    BOOST_TEST((one != other));
}

BOOST_AUTO_TEST_SUITE_END()
