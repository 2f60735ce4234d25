// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <string>
#include <vector>

#include <boost/test/unit_test.hpp>

#include "common/news_date.hpp"
#include "tests/support.hpp"

using namespace news;

BOOST_AUTO_TEST_SUITE(news_date)

BOOST_AUTO_TEST_CASE(iso_text_is_written_as_it_was_read) {
    struct Case {
        std::string text;
        DatePrecision precision;
    };
    const std::vector<Case> cases{
        {"2018", DatePrecision::year},
        {"1000", DatePrecision::year},
        {"2999", DatePrecision::year},
        {"2018-08", DatePrecision::month},
        {"2018-12", DatePrecision::month},
        {"2018-08-07", DatePrecision::day},
        {"2000-02-29", DatePrecision::day},
        {"2018-08-07T03:09", DatePrecision::minute},
        {"2018-08-07T00:00", DatePrecision::minute},
        {"2018-08-07T03:09Z", DatePrecision::minute},
        {"2018-08-07T03:09-05:00", DatePrecision::minute},
        {"2018-08-07T03:09:00", DatePrecision::second},
        {"2018-08-07T23:59:59", DatePrecision::second},
        {"2016-12-31T23:59:60Z", DatePrecision::second},
        {"2018-08-07T03:09:00+02:00", DatePrecision::second},
        {"2018-08-07T03:09:00-09:30", DatePrecision::second},
        {"2018-08-07T03:09:00+05:45", DatePrecision::second},
        {"2018-08-07T03:09:00+14:00", DatePrecision::second},
        {"2018-08-07T03:09:00-00:30", DatePrecision::second},
    };
    for (const auto& [text, precision] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const DateReading reading = parse_iso_date(text);
            BOOST_TEST_REQUIRE(reading.date.has_value());
            BOOST_TEST(reading.problem == "");
            BOOST_TEST(to_iso(*reading.date) == text);
            BOOST_TEST(name_of(reading.date->precision) == name_of(precision));
            BOOST_TEST((parse_iso_date(to_iso(*reading.date)).date == reading.date));
        }
    }
}

BOOST_AUTO_TEST_CASE(other_iso_forms_mean_the_same) {
    struct Case {
        std::string text;
        std::string iso;
    };
    const std::vector<Case> cases{
        {"20180807", "2018-08-07"},
        {"20180807T030900Z", "2018-08-07T03:09:00Z"},
        {"20180807T0309", "2018-08-07T03:09"},
        {"20180807T030900-0500", "2018-08-07T03:09:00-05:00"},
        {"2018-08-07 03:09", "2018-08-07T03:09"},
        {"2018-08-07 03:09:00 +02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07T03:09:00+0200", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07T03:09:00+02", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07t03:09:00z", "2018-08-07T03:09:00Z"},
        {"2018-08-07T03:09:00.123456789Z", "2018-08-07T03:09:00Z"},
        {"2018-08-07T03:09:00,5+02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07T03:09:00+00:00", "2018-08-07T03:09:00Z"},
        {"  2018-08-07\n", "2018-08-07"},
        {"\xC2\xA0"
         "2018-08-07\xC2\xA0",
         "2018-08-07"},
    };
    for (const auto& [text, iso] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const DateReading reading = parse_iso_date(text);
            BOOST_TEST_REQUIRE(reading.date.has_value());
            BOOST_TEST(to_iso(*reading.date) == iso);
        }
    }
}

BOOST_AUTO_TEST_CASE(text_that_is_no_iso_date_is_no_date_and_no_problem) {
    for (const std::string text : {"",
                                   " ",
                                   "x",
                                   "Paris",
                                   "201",
                                   "20185",
                                   "201808",
                                   "2018-",
                                   "2018-8",
                                   "2018-08-",
                                   "2018-08-7",
                                   "2018-0807",
                                   "201808-07",
                                   "2018-08-07T",
                                   "2018-08-07T3",
                                   "2018-08-07T03:",
                                   "2018-08-07T03:09:",
                                   "2018-08-07T03:09:0",
                                   "2018-08-07T03:09:00.",
                                   "2018-08-07T03:09:00+",
                                   "2018-08-07T03:09:00+2",
                                   "2018-08-07T03:09:00+02:",
                                   "2018-08-07T03:09:00+02:0",
                                   "2018-08-07T03:09:00ZZ",
                                   "2018-08-07x",
                                   "2018-08-07 Paris",
                                   "-2018",
                                   "+2018-08-07",
                                   "2018/08/07",
                                   "7 August 2018",
                                   "\xFF\xFE",
                                   "２０１８"}) {
        BOOST_TEST_CONTEXT(text) {
            const DateReading reading = parse_iso_date(text);
            BOOST_TEST(!reading.date.has_value());
            BOOST_TEST(reading.problem == "");
        }
    }
}

BOOST_AUTO_TEST_CASE(impossible_dates_are_told_in_words) {
    struct Case {
        std::string text;
        std::string problem;
    };
    const std::vector<Case> cases{
        {"2018-02-30", "February 30, 2018 does not exist"},
        {"2018-02-29", "February 29, 2018 does not exist"},
        {"1900-02-29", "February 29, 1900 does not exist"},
        {"2018-04-31", "April 31, 2018 does not exist"},
        {"2018-08-00", "August 0, 2018 does not exist"},
        {"2018-08-32", "August 32, 2018 does not exist"},
        {"2018-13", "there is no month 13"},
        {"2018-00", "there is no month 0"},
        {"2018-13-01", "there is no month 13"},
        {"0999-01-01", "the year 999 is out of range"},
        {"0000", "the year 0 is out of range"},
        {"3000", "the year 3000 is out of range"},
        {"2018-08-07T24:00", "there is no time 24:00:00"},
        {"2018-08-07T03:60", "there is no time 03:60:00"},
        {"2018-08-07T03:09:61", "there is no time 03:09:61"},
        {"2018-08-07T03:09:00+14:01", "there is no zone 841 minutes from UTC"},
        {"2018-08-07T03:09:00-15:00", "there is no zone -900 minutes from UTC"},
    };
    for (const auto& [text, problem] : cases) {
        BOOST_TEST_CONTEXT(text) {
            const DateReading reading = parse_iso_date(text);
            BOOST_TEST(!reading.date.has_value());
            BOOST_TEST(reading.problem == problem);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_offset_of_more_than_59_minutes_past_the_hour_is_not_read_as_another_one) {
    for (const std::string text :
         {"2018-08-07T03:09:00+02:99", "2018-08-07T03:09:00-0560", "2018-08-07T03:09+01:60"}) {
        BOOST_TEST(!parse_iso_date(text).date.has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(every_day_of_the_calendar_is_read_and_no_other) {
    int days = 0;
    for (const int year : {1000, 1582, 1900, 2000, 2018, 2020, 2999}) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= 31; ++day) {
                NewsDate date;
                date.year = year;
                date.month = month;
                date.day = day;
                const bool exists = day <= days_in_month(year, month);
                days += exists ? 1 : 0;
                if (why_impossible(date).empty() != exists ||
                    parse_iso_date(to_iso(date)).date.has_value() != exists) {
                    BOOST_ERROR(to_iso(date));
                }
            }
        }
    }
    BOOST_TEST(days == 7 * 365 + 2);
}

BOOST_AUTO_TEST_CASE(months_have_their_days) {
    BOOST_TEST(days_in_month(2018, 1) == 31);
    BOOST_TEST(days_in_month(2018, 2) == 28);
    BOOST_TEST(days_in_month(2020, 2) == 29);
    BOOST_TEST(days_in_month(2000, 2) == 29);
    BOOST_TEST(days_in_month(1900, 2) == 28);
    BOOST_TEST(days_in_month(2018, 4) == 30);
    BOOST_TEST(days_in_month(2018, 12) == 31);
}

BOOST_AUTO_TEST_CASE(weekdays_count_from_sunday) {
    BOOST_TEST(weekday_of(2018, 8, 7) == 2);
    BOOST_TEST(weekday_of(2018, 8, 5) == 0);
    BOOST_TEST(weekday_of(2000, 2, 29) == 2);
    BOOST_TEST(weekday_of(1969, 7, 20) == 0);
    BOOST_TEST(weekday_of(1900, 1, 1) == 1);
}

BOOST_AUTO_TEST_CASE(sort_keys_sort_as_time_does) {
    const std::vector<std::string> ascending{"1999",
                                             "1999-12-31",
                                             "2018",
                                             "2018-08",
                                             "2018-08-07",
                                             "2018-08-07T03:09",
                                             "2018-08-07T03:09:01",
                                             "2018-08-07T10:00",
                                             "2018-08-08",
                                             "2018-10-01",
                                             "2019"};
    std::vector<std::string> keys;
    for (const std::string& iso : ascending)
        keys.push_back(sort_key(test::date_of(iso)));
    BOOST_TEST(std::is_sorted(keys.begin(), keys.end()));
    BOOST_TEST(
        std::all_of(keys.begin(), keys.end(), [](const std::string& key) { return key.size() == 14; }));
    BOOST_TEST(sort_key(test::date_of("2018-08-07T03:09:00")) == "20180807030900");
    BOOST_TEST(sort_key(test::date_of("2018")) == "20180000000000");
}

BOOST_AUTO_TEST_CASE(the_zone_never_moves_a_date) {
    const NewsDate east = test::date_of("2018-08-07T00:30+14:00");
    const NewsDate west = test::date_of("2018-08-07T00:30-11:00");
    BOOST_TEST(sort_key(east) == sort_key(west));
    BOOST_TEST(day_digits(east) == "20180807");
    BOOST_TEST((east != west));
}

BOOST_AUTO_TEST_CASE(digits_name_day_month_and_year) {
    const NewsDate date = test::date_of("2018-08-07T03:09");
    BOOST_TEST(day_digits(date) == "20180807");
    BOOST_TEST(month_digits(date) == "201808");
    BOOST_TEST(year_digits(date) == "2018");
}

BOOST_AUTO_TEST_CASE(names_and_values_are_one_to_one) {
    for (const auto precision : {DatePrecision::year, DatePrecision::month, DatePrecision::day,
                                 DatePrecision::minute, DatePrecision::second}) {
        BOOST_TEST((precision_named(name_of(precision)) == precision));
    }
    for (const auto evidence : {DateEvidence::date_line, DateEvidence::field, DateEvidence::related_list}) {
        BOOST_TEST((evidence_named(name_of(evidence)) == evidence));
    }
    BOOST_TEST(!precision_named("hour").has_value());
    BOOST_TEST(!precision_named("").has_value());
    BOOST_TEST(!evidence_named("Field").has_value());
}

BOOST_AUTO_TEST_CASE(unix_time_is_told_and_read_back) {
    for (const std::int64_t seconds : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1},
                                       std::int64_t{951'782'400}, std::int64_t{1'795'564'999}}) {
        const auto date = date_of_unix_time(static_cast<double>(seconds));
        BOOST_REQUIRE(date);
        BOOST_TEST(unix_time_of(*date) == seconds);
    }
    BOOST_TEST(unix_time_of(*parse_iso_date("1970-01-01T02:00:00+02:00").date) == 0);
    BOOST_TEST(unix_time_of(*parse_iso_date("1970-01-02").date) == 86'400);
    BOOST_TEST(unix_time_of(*parse_iso_date("1971").date) == 365 * 86'400);
}

BOOST_AUTO_TEST_SUITE_END()
