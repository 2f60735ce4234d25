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

BOOST_AUTO_TEST_CASE(site_itself_is_known_by_its_name_or_host) {
    const std::string address = "https://www.harbourwire.example/flood";
    for (const std::string name :
         {"The Harbour Wire", "harbour wire", "Harbour Wire Sports", "harbourwire", "HarbourWire"})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(is_site_itself(name, {"The Harbour Wire", address, {}}));
    for (const std::string name : {"Ann Harbour", "Wire", "Ann Example", ""})
        BOOST_TEST_CONTEXT(name) BOOST_TEST(!is_site_itself(name, {"The Harbour Wire", address, {}}));
    BOOST_TEST(is_site_itself("Harbour", {"Harbour Blog", "", {}}));
    BOOST_TEST(!is_site_itself("Ann Example", {"Ann Example Blog", "", {}}));
}

BOOST_AUTO_TEST_CASE(address_shows_the_sites_name) {
    BOOST_TEST(is_shown_in_address("The Harbour Wire", "https://news.harbourwire.example/flood"));
    BOOST_TEST(!is_shown_in_address("Coast Media AG", "https://news.harbourwire.example/flood"));
    BOOST_TEST(!is_shown_in_address("", "https://news.harbourwire.example/flood"));
}

BOOST_AUTO_TEST_SUITE_END()
