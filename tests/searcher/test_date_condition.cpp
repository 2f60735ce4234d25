// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "searcher/query/date_condition.hpp"

using namespace news;

namespace {

constexpr CalendarDate today{2018, 8, 7};

}  // namespace

BOOST_AUTO_TEST_SUITE(date_condition)

BOOST_AUTO_TEST_CASE(all_forms_are_read_and_written_alike) {
    struct Case {
        std::string text;
        std::string written;
    };
    const std::vector<Case> cases{
        {"2018", "2018"},
        {"2018-05", "2018-05"},
        {"2018-05-31", "2018-05-31"},
        {"2020-02-29", "2020-02-29"},
        {"2018-05..2018-08", "2018-05..2018-08"},
        {"2018..2018-08-07", "2018..2018-08-07"},
        {"..1999", "..1999"},
        {"2018-05..", "2018-05.."},
        {"2018-05-31..2018-05-31", "2018-05-31"},
        {"2018..2018", "2018"},
        {"2018-05..2018", "2018-05..2018"},
        {" 2018 ", "2018"},
        {"2018-05 .. 2018-08", "2018-05..2018-08"},
        {"2018 .. 2019", "2018..2019"},
        {"2018-Q1", "2018-01..2018-03"},
        {"2018-q4", "2018-10..2018-12"},
        {"2017-Q4..2018-Q1", "2017-10..2018-03"},
        {"1990s", "1990..1999"},
        {"1990s..", "1990.."},
        {"..1990s", "..1999"},
        {"2010s..2018-05", "2010..2018-05"},
        {">=2018-05", "2018-05.."},
        {">2018-05", "2018-06.."},
        {">2018-12", "2019-01.."},
        {">2018", "2019.."},
        {">2018-12-31", "2019-01-01.."},
        {">2018-Q3", "2018-10.."},
        {"<=2018-05", "..2018-05"},
        {"<2018-05", "..2018-04"},
        {"<2018-01", "..2017-12"},
        {"<2018", "..2017"},
        {"<2020-03-01", "..2020-02-29"},
        {"<1990s", "..1989"},
        {">= 2018", "2018.."},
        {"today", "2018-08-07"},
        {"Yesterday", "2018-08-06"},
        {"2018-08..today", "2018-08..2018-08-07"},
        {"<today", "..2018-08-06"},
        {"last:1d", "2018-08-07"},
        {"last:7d", "2018-08-01..2018-08-07"},
        {"last:2w", "2018-07-25..2018-08-07"},
        {"last:3m", "2018-05-08..2018-08-07"},
        {"Last:1Y", "2017-08-08..2018-08-07"},
        {"*-04-13", "*-04-13"},
        {"*-02-29", "*-02-29"},
        {"2018-05-01/P3M", "2018-05-01..2018-07-31"},
        {"2018-05/P1Y", "2018-05-01..2019-04-30"},
        {"2018/p2w", "2018-01-01..2018-01-14"},
        {"2018-01-31/P1M", "2018-01-31..2018-02-27"},
        {"2018-05-01/P1Y2M3W4D", "2018-05-01..2019-07-25"},
    };
    for (const auto& [text, written] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const DateConditionReading reading = parse_date_condition(text, today);
            BOOST_TEST_REQUIRE(reading.condition.has_value(), reading.problem);
            BOOST_TEST(to_text(*reading.condition) == written);
            BOOST_TEST((parse_date_condition(written, today).condition == reading.condition));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_range_is_told_in_words) {
    struct Case {
        std::string text;
        std::string problem;
    };
    const std::vector<Case> cases{
        {"", "no date is given"},
        {"..", "no date is given"},
        {"2018-02-30", "February 30, 2018 does not exist"},
        {"2019-02-29..2020", "February 29, 2019 does not exist"},
        {"2018-13", "there is no month 13"},
        {"3000", "the year 3000 is out of range"},
        {"2018-08..2018-05", "the range 2018-08..2018-05 ends before it begins"},
        {"2018-05-02..2018-05-01", "the range 2018-05-02..2018-05-01 ends before it begins"},
        {"2018..2017-12-31", "the range 2018..2017-12-31 ends before it begins"},
        {"201805", "\"201805\" is no date"},
        {"20180531", "\"20180531\" is no date"},
        {"2018-05-31T03:09", "\"2018-05-31T03:09\" is no date"},
        {"yesteryear", "\"yesteryear\" is no date"},
        {"2018-Q5", "there is no quarter 5; they are Q1 to Q4"},
        {"2018-Q", "there is no quarter ; they are Q1 to Q4"},
        {"1995s", "\"1995s\" is no decade; these are written 1990s"},
        {"3000s", "dates run from 1000 to 2999"},
        {">2999", "dates run from 1000 to 2999"},
        {"<1000", "dates run from 1000 to 2999"},
        {"last:9999y", "dates run from 1000 to 2999"},
        {">=", "no date is given"},
        {">", "no date is given"},
        {"<2018..2019", "\"2018..2019\" is no date"},
        {"last:", "\"\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y"},
        {"last:7", "\"7\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y"},
        {"last:0d", "\"0d\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y"},
        {"last:7h", "\"7h\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y"},
        {"last:99999d", "\"99999d\" is no number of days, weeks, months or years: 7d, 2w, 3m, 1y"},
        {"*-02-30", "no year has a day *-02-30"},
        {"*-13-01", "no year has a day *-13-01"},
        {"*-04", "*-04 wants its day: *-04-13"},
        {"*-x", "\"*-x\" is no date"},
        {"*-04-13..*-05-01", "\"*-04-13..*-05-01\" is no date"},
        {"07/08/2018", "\"07/08/2018\" is no date"},
        {"2018-05-01/P", "\"P\" is no duration; these are written P3M, P1Y6M, P2W or P10D"},
        {"2018-05-01/P3", "\"P3\" is no duration; these are written P3M, P1Y6M, P2W or P10D"},
        {"2018-05-01/P1D1Y", "\"P1D1Y\" is no duration; these are written P3M, P1Y6M, P2W or P10D"},
        {"2018-05-01/P0D", "\"P0D\" is no duration; these are written P3M, P1Y6M, P2W or P10D"},
        {"2018-02-30/P1D", "February 30, 2018 does not exist"},
        {"2018/P9999Y", "dates run from 1000 to 2999"},
        {"2018...", "\".\" is no date"},
        {"2018-05-", "\"2018-05-\" is no date"},
    };
    for (const auto& [text, problem] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const DateConditionReading reading = parse_date_condition(text, today);
            BOOST_TEST(!reading.condition.has_value());
            BOOST_TEST(reading.problem == problem);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
