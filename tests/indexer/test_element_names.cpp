// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/element_names.hpp"
#include "tests/indexer/html_support.hpp"

using namespace news;

namespace {

NameHints hints_of(const std::string& attributes) {
    const HtmlTree tree = tree_of("<div " + attributes + ">x</div>");
    return name_hints(tree, first(tree, HtmlTag::div));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(element_names)

BOOST_AUTO_TEST_CASE(knows_clutter_by_the_words_of_its_names) {
    for (const std::string names :
         {"class=share-bar", "class='left adBox'", "id=relatedPosts2", "class=c-article__related-links",
          "role=navigation", "class=newsletterSignup", "data-testid=byline", "class='x sidebar-right'",
          "class=entry-readMore id=readMoreBox"})
        BOOST_TEST_CONTEXT(names) BOOST_TEST(hints_of(names).clutter);
    for (const std::string names : {"class=shadow", "class=header-shares-nothing", "id=address", "class=navy",
                                    "title=share", "class=metal", ""})
        BOOST_TEST_CONTEXT(names) BOOST_TEST(!hints_of(names).clutter);
}

BOOST_AUTO_TEST_CASE(knows_the_body_and_the_comments) {
    for (const std::string names : {"class=article-body", "class=articleBody", "class=c-entry-content",
                                    "id=story__text", "itemprop=articleBody", "class='field-name-body'"})
        BOOST_TEST_CONTEXT(names) BOOST_TEST(hints_of(names).body);
    BOOST_TEST(!hints_of("class=article-body__related").body);
    BOOST_TEST(hints_of("id=comments").comments);
    BOOST_TEST(hints_of("class=disqus_thread").comments);
}

BOOST_AUTO_TEST_CASE(posts_that_are_shown_are_told_from_buttons) {
    BOOST_TEST(hints_of("class=social-buttons").social);
    BOOST_TEST(!hints_of("class=social-buttons").embedded);
    BOOST_TEST(hints_of("class=social-media-embed").embedded);
    BOOST_TEST(hints_of("class=twitter-tweet").embedded);
}

BOOST_AUTO_TEST_SUITE_END()
