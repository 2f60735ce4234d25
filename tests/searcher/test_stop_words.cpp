// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "searcher/query/stop_words.hpp"

BOOST_AUTO_TEST_SUITE(stop_words)

BOOST_AUTO_TEST_CASE(each_language_has_its_own) {
    BOOST_TEST(news::is_stop_word("the", "en"));
    BOOST_TEST(news::is_stop_word("which", "en"));
    BOOST_TEST(news::is_stop_word("yourselves", "en"));
    BOOST_TEST(!news::is_stop_word("die", "en"));
    BOOST_TEST(news::is_stop_word("die", "de"));
    BOOST_TEST(news::is_stop_word("fur", "de"));
    BOOST_TEST(news::is_stop_word("les", "fr"));
    BOOST_TEST(news::is_stop_word("los", "es"));
    BOOST_TEST(!news::is_stop_word("the", "fi"));
}

BOOST_AUTO_TEST_CASE(whole_words_only) {
    BOOST_TEST(!news::is_stop_word("th", "en"));
    BOOST_TEST(!news::is_stop_word("of off", "en"));
    BOOST_TEST(!news::is_stop_word("", "en"));
    BOOST_TEST(!news::is_stop_word("balcony", "en"));
}

BOOST_AUTO_TEST_SUITE_END()
