// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/identity.hpp"
#include "indexer/id_assigner.hpp"
#include "tests/support.hpp"

using namespace news;

namespace {

std::string id_of(IdAssigner& ids, Article article) {
    ids.assign(article);
    return article.id;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(id_assigner)

BOOST_AUTO_TEST_CASE(a_given_id_stays) {
    IdAssigner ids;
    BOOST_CHECK_EQUAL(id_of(ids, test::make_article("wire-7", "Grain futures close", "Higher.")), "wire-7");
}

BOOST_AUTO_TEST_CASE(the_same_article_twice_has_one_id) {
    IdAssigner ids;
    const Article article = test::make_article("", "Grain futures close", "Higher.");
    BOOST_CHECK_EQUAL(id_of(ids, article), derived_id(article));
    BOOST_CHECK_EQUAL(id_of(ids, article), derived_id(article));
}

BOOST_AUTO_TEST_CASE(one_headline_and_date_with_two_texts_are_two_articles) {
    IdAssigner ids;
    const Article first = test::make_article("", "Grain futures close", "Higher.");
    const Article second = test::make_article("", "Grain futures close", "Lower.");
    BOOST_CHECK_EQUAL(id_of(ids, first), derived_id(first));
    BOOST_CHECK_EQUAL(id_of(ids, second), distinct_id(content_version(second)));
    BOOST_CHECK_EQUAL(id_of(ids, first), derived_id(first));
}

BOOST_AUTO_TEST_CASE(one_address_is_one_article) {
    IdAssigner ids;
    Article first = test::make_article("", "Grain futures close", "Higher.");
    first.url = "https://example.org/grain";
    Article second = first;
    second.text = "Lower.";
    BOOST_CHECK_EQUAL(id_of(ids, first), id_of(ids, second));
}

BOOST_AUTO_TEST_SUITE_END()
