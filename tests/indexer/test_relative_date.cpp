// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/relative_date.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(relative_date)

BOOST_AUTO_TEST_CASE(distances_from_the_moment_of_reading_are_days) {
    const struct {
        std::string text;
        std::string iso;
    } rows[] = {
        {"2 hours ago", "2018-08-07"},
        {"14 hours ago", "2018-08-06"},
        {"an hour ago", "2018-08-07"},
        {"yesterday", "2018-08-06"},
        {"Today", "2018-08-07"},
        {"3 days ago", "2018-08-04"},
        {"2 weeks ago", "2018-07-24"},
        {"3 months ago", "2018-05"},
        {"2 years ago", "2016"},
        {"20 mins ago", "2018-08-07"},
        {"3d ago", "2018-08-04"},
        {"vor 3 Stunden", "2018-08-07"},
        {"vor einem Tag", "2018-08-06"},
        {"gestern", "2018-08-06"},
        {"hace 2 días", "2018-08-05"},
        {"ayer", "2018-08-06"},
        {"il y a 2 jours", "2018-08-05"},
        {"hier", "2018-08-06"},
        {"há 2 dias", "2018-08-05"},
        {"ontem", "2018-08-06"},
        {"2 giorni fa", "2018-08-05"},
        {"ieri", "2018-08-06"},
        {"2 dagen geleden", "2018-08-05"},
        {"gisteren", "2018-08-06"},
        {"2 дня назад", "2018-08-05"},
        {"вчера", "2018-08-06"},
        {"2 dni temu", "2018-08-05"},
        {"wczoraj", "2018-08-06"},
        {"för 2 dagar sedan", ""},
        {"2 gün önce", "2018-08-05"},
        {"dün", "2018-08-06"},
        {"2 hari lalu", "2018-08-05"},
        {"kemarin", "2018-08-06"},
        {"2小时前", "2018-08-07"},
        {"2天前", "2018-08-05"},
        {"昨日", "2018-08-06"},
        {"2일 전", "2018-08-05"},
        {"어제", "2018-08-06"},
        {"", ""},
        {"ago", ""},
        {"long ago", ""},
        {"2 ago", ""},
        {"2 houses ago", ""},
        {"2 days", ""},
        {"yesterday all was well", ""},
    };
    const NewsDate fetched = test::date_of("2018-08-07T12:30:00Z");
    for (const auto& row : rows) {
        const auto date = read_relative_date(row.text, fetched);
        BOOST_TEST((date ? to_iso(*date) : "") == row.iso, row.text << ": " << (date ? to_iso(*date) : ""));
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_relative_to_a_month) {
    BOOST_TEST(!read_relative_date("yesterday", test::date_of("2018-08")));
}

BOOST_AUTO_TEST_SUITE_END()
