// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/date_words.hpp"

using namespace news;

namespace {

constexpr int none = -1'000;

struct Row {
    std::string word;
    int number;
};

template <std::size_t count>
void check(const Row (&rows)[count], std::optional<int> (*read)(std::string_view)) {
    for (const Row& row : rows)
        BOOST_TEST_CONTEXT(row.word) BOOST_TEST(read(row.word).value_or(none) == row.number);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(date_words)

BOOST_AUTO_TEST_CASE(knows_months_and_their_abbreviations) {
    const Row rows[] = {
        {"january", 1}, {"jan", 1},       {"february", 2},  {"feb", 2},         {"march", 3},
        {"mar", 3},     {"april", 4},     {"apr", 4},       {"may", 5},         {"june", 6},
        {"jun", 6},     {"july", 7},      {"jul", 7},       {"august", 8},      {"aug", 8},
        {"sept", 9},    {"sep", 9},       {"september", 9}, {"october", 10},    {"oct", 10},
        {"nov", 11},    {"november", 11}, {"december", 12}, {"dec", 12},        {"", none},
        {"augu", none}, {"ju", none},     {"mayor", none},  {"marching", none}, {"monday", none},
    };
    check(rows, month_named);
}

BOOST_AUTO_TEST_CASE(knows_days_of_the_week_from_sunday) {
    const Row rows[] = {
        {"sunday", 0},   {"sun", 0}, {"monday", 1}, {"mon", 1},      {"tuesday", 2}, {"tues", 2},
        {"tue", 2},      {"wed", 3}, {"thurs", 4},  {"thu", 4},      {"friday", 5},  {"fri", 5},
        {"saturday", 6}, {"sat", 6}, {"day", none}, {"sunny", none}, {"", none},
    };
    check(rows, weekday_named);
}

BOOST_AUTO_TEST_CASE(knows_zones_that_mean_one_zone_only) {
    const Row rows[] = {
        {"utc", 0},    {"gmt", 0},    {"z", 0},      {"est", -300}, {"edt", -240}, {"cst", -360},
        {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420}, {"bst", 60},
        {"cet", 60},   {"cest", 120}, {"ist", none}, {"ast", none}, {"et", none},  {"", none},
    };
    check(rows, zone_named);
}

BOOST_AUTO_TEST_CASE(fillers_add_nothing_to_a_date) {
    for (const std::string word : {"of", "at", "on", "the"})
        BOOST_TEST_CONTEXT(word) BOOST_TEST(is_date_filler(word));
    for (const std::string word : {"", "in", "was", "may", "until"})
        BOOST_TEST_CONTEXT(word) BOOST_TEST(!is_date_filler(word));
}

BOOST_AUTO_TEST_SUITE_END()
