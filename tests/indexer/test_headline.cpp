// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/headline.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(headline)

BOOST_AUTO_TEST_CASE(the_sites_name_is_no_part_of_the_title) {
    const struct {
        std::string title, site, address, heading, expected;
    } rows[] = {
        {"Flood rises | The Harbour Wire", "The Harbour Wire", "", "", "Flood rises"},
        {"Flood rises - Harbour Wire", "", "https://www.harbourwire.example/1", "", "Flood rises"},
        {"The Harbour Wire: Flood", "The Harbour Wire", "", "", "The Harbour Wire: Flood"},
        {"The Harbour Wire | Flood rises", "The Harbour Wire", "", "", "Flood rises"},
        {"Flood rises – News – The Harbour Wire", "The Harbour Wire", "", "Flood rises", "Flood rises"},
        {"Flood rises - and falls", "The Harbour Wire", "https://a.example/", "", "Flood rises - and falls"},
        {"Flood rises", "The Harbour Wire", "", "", "Flood rises"},
        {"", "", "", "", ""},
    };
    for (const auto& row : rows)
        BOOST_TEST(without_site_name(row.title, {row.site, row.address, row.heading}) == row.expected);
}

BOOST_AUTO_TEST_SUITE_END()
