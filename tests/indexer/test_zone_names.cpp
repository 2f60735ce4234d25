// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/zone_names.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(zone_names)

BOOST_AUTO_TEST_CASE(abbreviations_mean_what_they_mean_where_the_text_is_from) {
    constexpr int none = -1'000;
    const struct {
        std::string word;
        std::string language;
        int minutes;
    } rows[] = {
        {"utc", "", 0},         {"gmt", "de", 0},   {"est", "", -300},    {"est", "en-AU", 600},
        {"cst", "en-US", -360}, {"cst", "zh", 480}, {"bst", "en-GB", 60}, {"bst", "bn", 360},
        {"ist", "en-IN", 330},  {"ist", "he", 120}, {"ist", "en-IE", 60}, {"ist", "en", none},
        {"ast", "", none},      {"ast", "ar", 180}, {"mesz", "de", 120},  {"wib", "id", 420},
        {"et", "en-US", none},  {"", "", none},     {"zebra", "", none},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.word << " in " << row.language)
    BOOST_TEST(zone_named(row.word, row.language).value_or(none) == row.minutes);
}

BOOST_AUTO_TEST_CASE(names_that_mean_several_zones_are_names_all_the_same) {
    for (const std::string word : {"et", "ist", "local", "utc", "cet"})
        BOOST_TEST(is_zone_name(word), word);
    for (const std::string word : {"", "the", "may"})
        BOOST_TEST(!is_zone_name(word), word);
}

BOOST_AUTO_TEST_SUITE_END()
