// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/zone_names.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(zone_names)

BOOST_AUTO_TEST_CASE(abbreviations_mean_what_they_mean_where_the_text_is_from) {
    constexpr int none = -1'000;
    const struct {
        std::string word;
        std::string language;
        int minutes;
    } rows[] = {
        {"utc", "", 0},         {"gmt", "de", 0},       {"est", "", -300},      {"est", "en-AU", 600},
        {"edt", "en-US", -240}, {"cst", "en-US", -360}, {"cst", "zh", 480},     {"cst", "en-CN", 480},
        {"cst", "en", none},    {"cst", "", none},      {"bst", "en-GB", 60},   {"bst", "bn", 360},
        {"bst", "en-BD", 360},  {"bst", "en", none},    {"ist", "en-IN", 330},  {"ist", "he", 120},
        {"ist", "en-IE", 60},   {"ist", "en", none},    {"ast", "", none},      {"ast", "ar", 180},
        {"cet", "fr", 60},      {"cest", "fr", 120},    {"mesz", "de", 120},    {"msk", "ru", 180},
        {"мск", "ru", 180},     {"jst", "ja", 540},     {"aest", "en-AU", 600}, {"aedt", "", 660},
        {"wib", "id", 420},     {"et", "en-US", none},  {"", "", none},         {"zebra", "", none},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.word << " in " << row.language)
    BOOST_TEST(zone_named(row.word, row.language).value_or(none) == row.minutes);
}

BOOST_AUTO_TEST_CASE(clocks_of_a_place_follow_its_summer) {
    constexpr int none = -1'000;
    const struct {
        std::string word, language, local;
        int minutes;
    } rows[] = {
        {"et", "en-US", "2018-08-07T19:04", -240},
        {"et", "en", "2018-11-18T19:04", -300},
        {"et", "", "2018-03-11T01:59", -300},
        {"et", "", "2018-03-11T03:00", -240},
        {"et", "", "2018-11-04T00:59", -240},
        {"et", "", "2018-11-04T02:00", -300},
        // Until 2006 the summer began in April.
        {"et", "", "2006-03-20T12:00", -300},
        {"et", "", "2007-03-20T12:00", -240},
        {"ct", "en", "2018-08-07T19:04", -300},
        {"mt", "en", "2018-01-07T19:04", -420},
        {"pt", "en", "2018-08-07T19:04", -420},
        {"aet", "en-AU", "2018-01-07T19:04", 660},
        {"est", "en-US", "2018-08-07T19:04", -300},
        {"local", "en", "2018-08-07T19:04", none},
        {"et", "fr", "2018-08-07T19:04", none},
        {"pt", "pt-BR", "2018-08-07T19:04", none},
        {"ist", "en", "2018-08-07T19:04", none},
    };
    for (const auto& row : rows)
        BOOST_TEST(
            offset_of_zone(row.word, row.language, test::date_of(row.local)).value_or(none) == row.minutes,
            row.word << " in " << row.language << " at " << row.local);
}

BOOST_AUTO_TEST_CASE(names_that_mean_several_zones_are_names_all_the_same) {
    for (const std::string word : {"et", "ist", "local", "utc", "cet"})
        BOOST_TEST(is_zone_name(word), word);
    for (const std::string word : {"", "the", "may"})
        BOOST_TEST(!is_zone_name(word), word);
    BOOST_TEST(!is_zone_name("et", "fr"));
    BOOST_TEST(is_zone_name("cet", "fr"));
}

BOOST_AUTO_TEST_SUITE_END()
