// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/html/url_date.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(url_date)

BOOST_AUTO_TEST_CASE(addresses_name_days) {
    const struct {
        std::string url, iso;
    } rows[] = {
        {"https://a.example/2018/08/07/rescue", "2018-08-07"},
        {"https://a.example/2018/8/7/rescue.html", "2018-08-07"},
        {"https://a.example/news/2018-08-07-rescue", "2018-08-07"},
        {"https://a.example/20180807/rescue", "2018-08-07"},
        {"https://a.example/2018/aug/07/rescue", "2018-08-07"},
        {"https://a.example/a_20180807_b.html", "2018-08-07"},
        {"https://a.example/13-08-2018/rescue", "2018-08-13"},
        {"https://a.example/07-08-2018/rescue", ""},
        {"https://a.example/2018/08/rescue", ""},
        {"https://a.example/2018/13/07/rescue", ""},
        {"https://a.example/1800/08/07/rescue", ""},
        {"https://a.example/x?d=2018/08/07", ""},
        {"https://2018.08.07.example/", ""},
        {"https://a.example/12345678", ""},
        {"https://a.example/", ""},
        {"", ""},
    };
    for (const auto& row : rows) {
        const auto date = date_in_url(row.url);
        BOOST_TEST((date ? to_iso(*date) : "") == row.iso, row.url);
    }
}

BOOST_AUTO_TEST_CASE(addresses_name_years) {
    const struct {
        std::string url;
        int year;
    } rows[] = {
        {"https://a.example/2018/08/title", 2018}, {"https://a.example/news/2018/title", 2018},
        {"https://a.example/title-2018", 0},       {"https://a.example/1812/title", 0},
        {"https://a.example/?y=/2018/", 0},        {"", 0},
    };
    for (const auto& row : rows)
        BOOST_TEST(year_in_url(row.url).value_or(0) == row.year, row.url);
}

BOOST_AUTO_TEST_SUITE_END()
