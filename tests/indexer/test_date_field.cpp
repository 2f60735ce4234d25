// SPDX-License-Identifier: GPL-2.0-or-later
#include <boost/test/unit_test.hpp>

#include "indexer/formats/date_field.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(date_field)

BOOST_AUTO_TEST_CASE(tells_what_is_wrong) {
    std::vector<std::string> warnings;
    BOOST_TEST(to_iso(*read_date_field(" 2019-09-02T14:05:00Z\n", warnings)) == "2019-09-02T14:05:00Z");
    BOOST_CHECK(!read_date_field("  ", warnings));
    BOOST_TEST(warnings.empty());
    BOOST_CHECK(!read_date_field("2018-02-30", warnings));
    BOOST_CHECK(!read_date_field("soon", warnings));
    BOOST_REQUIRE_EQUAL(warnings.size(), 2U);
    BOOST_TEST(warnings[1] == "\"soon\" is no date that is understood");
}

BOOST_AUTO_TEST_SUITE_END()
