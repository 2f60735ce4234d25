// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/html/page_region.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(page_region)

BOOST_AUTO_TEST_CASE(host_says_where_a_page_is_from) {
    const struct {
        std::string tag, url, result;
    } rows[] = {
        {"en", "https://www.paper.co.uk/x.html", "en-gb"},
        {"en", "https://paper.in/2018", "en-in"},
        {"en", "https://paper.ie:8080/x", "en-ie"},
        {"en-US", "https://paper.com.au/x", "en-au"},
        {"en-US", "https://paper.example/x", "en-US"},
        {"en-GB", "https://paper.in/x", "en-GB"},
        {"fr", "https://paper.ca/x", "fr-ca"},
        {"de", "https://paper.tv/x", "de"},
        {"en", "https://paper.com/x.de", "en"},
        {"", "https://paper.it", "und-it"},
        {"", "", ""},
        {"en", "paper", "en"},
    };
    for (const auto& row : rows)
        BOOST_TEST(tag_with_region(row.tag, row.url) == row.result, row.tag << " at " << row.url);
}

BOOST_AUTO_TEST_SUITE_END()
