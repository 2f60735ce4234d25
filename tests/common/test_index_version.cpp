// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "common/archive/index_version.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(index_version)

BOOST_AUTO_TEST_CASE(an_archive_has_what_its_version_had) {
    for (const IndexAddition addition : {IndexAddition::author_names, IndexAddition::doubtful_dates}) {
        BOOST_TEST(!has_addition(1, addition));
        BOOST_TEST(has_addition(2, addition));
        BOOST_TEST(has_addition(news::index_version, addition));
        BOOST_TEST(has_addition(news::index_version + 1, addition));
    }
}

BOOST_AUTO_TEST_CASE(only_terms_that_came_later_may_be_missing) {
    BOOST_TEST(is_later_term(1, "XAUTHORana ruiz"));
    BOOST_TEST(is_later_term(1, "XDDOUBT"));
    BOOST_TEST(!is_later_term(1, "Aana"));
    BOOST_TEST(!is_later_term(1, "D20180807"));
    BOOST_TEST(!is_later_term(2, "XAUTHORana ruiz"));
    BOOST_TEST(!is_later_term(2, "XDDOUBT"));
}

BOOST_AUTO_TEST_SUITE_END()
