// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/date_words.hpp"

using namespace news;

namespace {

bool means(std::string_view word, DateWordKind kind, int value) {
    const auto words = date_words(word);
    return std::any_of(words.begin(), words.end(),
                       [&](const DateWord& w) { return w.kind == kind && w.value == value; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_words)

BOOST_AUTO_TEST_CASE(knows_names_of_months_in_full_and_short_in_every_case) {
    const struct {
        std::string word;
        int month;
    } rows[] = {
        {"january", 1},       {"jan", 1},      {"febr", 2},     {"sept", 9},      {"august", 8},
        {"aout", 8},          {"marz", 3},     {"mrz", 3},      {"августа", 8},   {"август", 8},
        {"авг", 8},           {"sierpnia", 8}, {"sierpien", 8}, {"listopad", 11}, {"listopad", 10},
        {"thangmuoihai", 12}, {"สิงหาคม", 8},
    };
    for (const auto& row : rows) {
        if (row.month != 0) BOOST_TEST(means(row.word, DateWordKind::month, row.month), row.word);
    }
    for (const std::string word : {"", "augu", "mayor", "monday", "of"})
        BOOST_TEST(!means(word, DateWordKind::month, 8), word);
}

BOOST_AUTO_TEST_CASE(knows_days_of_the_week_from_sunday) {
    for (const auto& [word, day] : {std::pair{"sunday", 0},
                                    {"tues", 2},
                                    {"dienstag", 2},
                                    {"mardi", 2},
                                    {"втр", 2},
                                    {"sextafeira", 5},
                                    {"星期二", 2},
                                    {"火曜日", 2}})
        BOOST_TEST(means(word, DateWordKind::weekday, day), word);
}

BOOST_AUTO_TEST_CASE(beginning_of_a_name_is_enough_in_other_scripts) {
    BOOST_TEST(month_beginning_with("берез").value_or(0) == 3);
    BOOST_TEST(month_beginning_with("верес").value_or(0) == 9);
    BOOST_TEST(!month_beginning_with("бер"));
    BOOST_TEST(!month_beginning_with("augus"));
    BOOST_TEST(!month_beginning_with("водород"));
}

BOOST_AUTO_TEST_CASE(finds_known_words_at_the_beginning_of_a_run) {
    BOOST_TEST(known_beginning("年") == 3U);
    BOOST_TEST(known_beginning("日星期二") == 3U);
    BOOST_TEST(known_beginning("星期二下午") == 9U);
    BOOST_TEST(known_beginning("犬") == 0U);
    BOOST_TEST(known_beginning("") == 0U);
}

BOOST_AUTO_TEST_CASE(takes_tags_of_languages_apart) {
    BOOST_TEST(primary_language("en-GB") == "en");
    BOOST_TEST(primary_language("pt_BR") == "pt");
    BOOST_TEST(primary_language("nb") == "no");
    BOOST_TEST(primary_language("") == "");
    BOOST_TEST(region_of_language("en-GB") == "gb");
    BOOST_TEST(region_of_language("zh-Hant-TW") == "tw");
    BOOST_TEST(region_of_language("zh-Hant") == "");
    BOOST_TEST(region_of_language("en") == "");
}

BOOST_AUTO_TEST_SUITE_END()
