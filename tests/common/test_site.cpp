// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/site.hpp"
#include "common/text.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(site)

BOOST_AUTO_TEST_CASE(a_site_is_the_host_of_an_address) {
    BOOST_TEST(site_of("https://www.News.BBC.co.uk:8080/a?b#c") == "news.bbc.co.uk");
    BOOST_TEST(site_of("http://example.org?x") == "example.org");
    for (const std::string url : {"", "ftp://a.b/c", "paris", "https://"})
        BOOST_TEST(site_of(url) == "", url);
}

BOOST_AUTO_TEST_CASE(people_name_sites_in_several_ways) {
    for (const std::string name : {"bbc.co.uk", "www.BBC.co.uk", " bbc.co.uk ", ".bbc.co.uk", "*.bbc.co.uk",
                                   "https://bbc.co.uk/news", "//m.bbc.co.uk", "bbc.co.uk/news"}) {
        BOOST_TEST(site_named(name) == "bbc.co.uk", name);
    }
    BOOST_TEST(site_named("uk") == "uk");
    for (const std::string name : {"", ".", "*", "a b", "a..b", "ftp://a.b"})
        BOOST_TEST(site_named(name) == "", name);
}

BOOST_AUTO_TEST_CASE(a_site_belongs_to_all_domains_above_it) {
    BOOST_TEST(join(site_with_parents("news.bbc.co.uk"), " ") == "news.bbc.co.uk bbc.co.uk co.uk uk");
    BOOST_TEST(join(site_with_parents("localhost"), " ") == "localhost");
    BOOST_TEST(join(site_with_parents("10.0.0.1"), " ") == "10.0.0.1");
    BOOST_TEST(site_with_parents("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
