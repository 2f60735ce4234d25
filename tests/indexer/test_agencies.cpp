// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/formats/agencies.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(agencies)

BOOST_AUTO_TEST_CASE(agencies_and_desks_are_no_persons) {
    for (const std::string name :
         {"Reuters", "REUTERS", "AP", "The Associated Press", "Agence France-Presse", "dpa", "ТАСС",
          "Reuters Staff", "Web Desk", "Redaktion", "Sportredaktion", "Webbredaktionen", "Redacción", "ANSA"})
        BOOST_TEST(is_agency_or_desk(name), name);
    for (const std::string name : {"", "Ann Example", "Ana Reuters-Ruiz", "Stafford Cripps", "Lisa Desktop"})
        BOOST_TEST(!is_agency_or_desk(name), name);
    BOOST_TEST(!is_agency("Web Desk"));
}

BOOST_AUTO_TEST_CASE(they_are_moved_and_none_is_there_twice) {
    std::vector<std::string> authors{"Ann Example", "Reuters", "Bo Sample", "Web Desk"};
    std::vector<std::string> agencies{"Reuters"};
    separate_agencies(authors, agencies);
    BOOST_TEST(authors == (std::vector<std::string>{"Ann Example", "Bo Sample"}),
               boost::test_tools::per_element());
    BOOST_TEST(agencies == (std::vector<std::string>{"Reuters", "Web Desk"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(joined_agencies_are_parted) {
    std::vector<std::string> authors{"NTB-AFP-DPA", "AP/Reuters", "Ann Meier-AP", "Reuter"};
    std::vector<std::string> agencies;
    separate_agencies(authors, agencies);
    BOOST_TEST(authors == (std::vector<std::string>{"Ann Meier-AP"}), boost::test_tools::per_element());
    BOOST_TEST(agencies == (std::vector<std::string>{"NTB", "AFP", "DPA", "AP", "Reuters", "Reuter"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
