// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include "indexer/dates/day_reading.hpp"

using namespace news;

namespace {

/// Year-month-day and day of the week, 0 for what is not read, and how many pieces are left.
std::string read_with(bool (DayReading::*take)(), std::string_view text, std::string_view language) {
    const auto pieces = read_date_pieces(text);
    PieceCursor cursor(pieces, language);
    DayReading day(cursor);
    while (!cursor.at_end() && (day.*take)()) {
    }
    return fmt::format("{}-{}-{} {} left {}{}", day.year().value_or(0), day.month().value_or(0),
                       day.day().value_or(0), day.weekday().value_or(-1), pieces.size() - cursor.position(),
                       day.doubt().empty() ? "" : " doubtful");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(day_reading)

BOOST_AUTO_TEST_CASE(dates_of_digits_alone) {
    const struct {
        std::string text, language, result;
    } rows[] = {
        {"2018-08-07", "", "2018-8-7 -1 left 0"},
        {"2018/8/7", "", "2018-8-7 -1 left 0"},
        {"07.08.2018", "", "2018-8-7 -1 left 0"},
        {"7. 8. 18", "", "2018-8-7 -1 left 0"},
        {"07.08.99", "", "1999-8-7 -1 left 0"},
        {"07 | 08 | 2018", "de", "2018-8-7 -1 left 0"},
        {"08/07/2018", "en-US", "2018-8-7 -1 left 0"},
        {"08/07/2018", "en-GB", "2018-7-8 -1 left 0"},
        {"08/07/2018", "en", "2018-8-7 -1 left 0 doubtful"},
        {"13/07/2018", "en", "2018-7-13 -1 left 0"},
        {"07/13/2018", "de", "2018-7-13 -1 left 0"},
        {"08/08/2018", "", "2018-8-8 -1 left 0"},
        {"08-07.2018", "", "0-0-0 -1 left 5"},
        {"123/07/2018", "", "0-0-0 -1 left 5"},
        {"07/08", "", "0-0-0 -1 left 3"},
        {"๗/๘/๒๕๖๑", "th", "2018-8-7 -1 left 0"},
    };
    for (const auto& row : rows)
        BOOST_TEST(read_with(&DayReading::take_numeric_date, row.text, row.language) == row.result,
                   row.text << " in " << row.language);
}

BOOST_AUTO_TEST_CASE(numbers_with_their_marks) {
    const struct {
        std::string text, language, result;
    } rows[] = {
        {"7th 2018", "en", "2018-0-7 -1 left 0"},
        {"1er", "fr", "0-0-1 -1 left 0"},
        {"1º", "pt", "0-0-1 -1 left 0"},
        {"7-го", "ru", "0-0-7 -1 left 0"},
        {"2018年8月7日", "ja", "2018-8-7 -1 left 0"},
        {"2018년 8월 7일", "ko", "2018-8-7 -1 left 0"},
        {"7 2018 12", "en", "2018-0-7 -1 left 1"},
        {"123", "en", "0-0-0 -1 left 1"},
    };
    for (const auto& row : rows)
        BOOST_TEST(read_with(&DayReading::take_number, row.text, row.language) == row.result,
                   row.text << " in " << row.language);
}

BOOST_AUTO_TEST_CASE(names_of_months_and_days) {
    const struct {
        std::string text, language, result;
    } rows[] = {
        {"Tuesday August", "en", "0-8-0 2 left 0"},    {"mar mai", "fr", "0-5-0 2 left 0"},
        {"mar 3 mai", "fr", "0-0-0 2 left 2"},         {"mar", "en", "0-3-0 -1 left 0"},
        {"tháng 8", "vi", "0-8-0 -1 left 0"},          {"tháng mười hai", "vi", "0-12-0 -1 left 0"},
        {"listopad", "", "0-11-0 -1 left 0 doubtful"}, {"harbour", "en", "0-0-0 -1 left 1"},
    };
    for (const auto& row : rows)
        BOOST_TEST(read_with(&DayReading::take_name, row.text, row.language) == row.result,
                   row.text << " in " << row.language);
}

BOOST_AUTO_TEST_CASE(what_kind_of_month_it_is_is_told) {
    const auto told = [](std::string_view text, std::string_view language) {
        const auto pieces = read_date_pieces(text);
        PieceCursor cursor(pieces, language);
        DayReading day(cursor);
        day.take_name();
        return fmt::format("{} {} {}", day.names_month(), day.is_persian(), day.has_foreign_name());
    };
    BOOST_TEST(told("May", "en") == "true false false");
    BOOST_TEST(told("Mai", "en") == "true false true");
    BOOST_TEST(told("مهر", "fa") == "false true false");
    BOOST_TEST(told("Tuesday", "en") == "false false false");
}

BOOST_AUTO_TEST_SUITE_END()
