// SPDX-License-Identifier: GPL-2.0-or-later
#include <limits>
#include <string>

#include <boost/test/unit_test.hpp>

#include "indexer/dates/printed_date.hpp"

using namespace news;

namespace {

struct Row {
    std::string input;
    std::string iso;  // empty if it is no date
};

std::string iso_of(const std::optional<NewsDate>& date) {
    return date ? to_iso(*date) : std::string{};
}

std::string clock_of(std::string_view text) {
    const auto time = read_printed_time(text);
    return time ? to_iso(at_time({.year = 2000, .month = 1, .day = 1}, *time)).substr(11) : std::string{};
}

template <std::size_t count>
void check_without_problem(const Row (&rows)[count]) {
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT("\"" << row.input << "\"") {
            const DateReading reading = read_printed_date(row.input);
            BOOST_TEST(iso_of(reading.date) == row.iso);
            BOOST_TEST(reading.problem == "");
        }
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_date)

BOOST_AUTO_TEST_CASE(reads_dates_as_english_papers_print_them) {
    const Row rows[] = {
        {"Aug 07, 2018", "2018-08-07"},
        {"Aug. 7, 2018", "2018-08-07"},
        {"August 7, 2018", "2018-08-07"},
        {"AUGUST 7, 2018", "2018-08-07"},
        {"August 7th, 2018", "2018-08-07"},
        {"August the 7th, 2018", "2018-08-07"},
        {"7 August 2018", "2018-08-07"},
        {"7th of August 2018", "2018-08-07"},
        {"1st September 2018", "2018-09-01"},
        {"Sept. 2nd, 2018", "2018-09-02"},
        {"3rd Sept 2018", "2018-09-03"},
        {"Tuesday, August 7, 2018", "2018-08-07"},
        {"Tues., Aug. 7, 2018", "2018-08-07"},
        {"Tuesday 7 August 2018", "2018-08-07"},
        {"2018 August 7", "2018-08-07"},
        {"7-Aug-2018", "2018-08-07"},
        {"(Aug 7, 2018)", "2018-08-07"},
        {"  Aug 7, 2018.  ", "2018-08-07"},
        {"August 2018", "2018-08"},
        {"2018", "2018"},
        {"May 1, 1865", "1865-05-01"},
        {"Feb 29, 2020", "2020-02-29"},
        {"7 Aug 18", "2018-08-07"},
        {"Aug 7 '18", "2018-08-07"},
        {"7 Aug 68", "2068-08-07"},
        {"7 Aug 69", "1969-08-07"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(reads_dates_with_times_and_zones) {
    const Row rows[] = {
        {"7th of August 2018, 4:15 pm EDT", "2018-08-07T16:15-04:00"},
        {"August 7, 2018 at 3:09 a.m.", "2018-08-07T03:09"},
        {"3:09 AM, August 7, 2018", "2018-08-07T03:09"},
        {"August 7, 2018, 3pm", "2018-08-07T15:00"},
        {"August 7, 2018, noon", "2018-08-07T12:00"},
        {"August 7, 2018, midnight", "2018-08-07T00:00"},
        {"August 7, 2018 12:30 am", "2018-08-07T00:30"},
        {"June 3, 2020 10:45 AM EST", "2020-06-03T10:45-05:00"},
        {"3 June 2020 10:45 BST", "2020-06-03T10:45+01:00"},
        {"3 June 2020 10:45 GMT", "2020-06-03T10:45Z"},
        {"3 June 2020 10:45 GMT+0800", "2020-06-03T10:45+08:00"},
        {"3 June 2020 10:45 -05:00", "2020-06-03T10:45-05:00"},
        {"3 June 2020 10:45:59", "2020-06-03T10:45:59"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(reads_what_programs_print) {
    const Row rows[] = {
        {"Tue, 07 Aug 2018 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
        {"Tue, 7 Aug 2018 03:09 GMT", "2018-08-07T03:09Z"},
        {"7 Aug 2018 03:09:00 -0400 (EDT)", "2018-08-07T03:09:00-04:00"},
        {"Tue, 07 Aug 18 03:09:00 UT", "2018-08-07T03:09:00Z"},
        {"Tue Aug  7 03:09:00 2018", "2018-08-07T03:09:00"},
        {"Tue Aug  7 03:09:00 EDT 2018", "2018-08-07T03:09:00-04:00"},
        {"2018-08", "2018-08"},
        {"2018-08-07", "2018-08-07"},
        {"2018-08-07T03:09Z", "2018-08-07T03:09Z"},
        {"2018-08-07T03:09:00.123+02:00", "2018-08-07T03:09:00+02:00"},
        {"2018-08-07 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
        {"20180807T030900Z", "2018-08-07T03:09:00Z"},
        {"2018-8-7", "2018-08-07"},
        {"2018/08/07", "2018-08-07"},
        {"13/07/2018", "2018-07-13"},
        {"07/13/2018", "2018-07-13"},
        {"31/12/99", "1999-12-31"},
        {"08/08/2018", "2018-08-08"},
        {"7.8.2018", "2018-08-07"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(spaces_and_dashes_of_typesetters_are_no_obstacle) {
    const Row rows[] = {
        {"August\u00A07,\u00A02018", "2018-08-07"},
        {"August 7, 2018 3:09\u202FPM", "2018-08-07T15:09"},
        {"August 7, 2018 \u2013 3:09 PM", "2018-08-07T15:09"},
        {"August 7, 2018 \u2014 3:09 PM", "2018-08-07T15:09"},
        {"August 7, 2018, 12 noon", "2018-08-07T12:00"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(zone_that_means_several_stays_unread_and_the_date_is_read) {
    const Row rows[] = {
        {"June 3, 2020 10:45 AM ET", "2020-06-03T10:45"},
        {"June 3, 2020 at 10:45 a.m. PT", "2020-06-03T10:45"},
        {"3 June 2020 10:45 IST", "2020-06-03T10:45"},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(prose_is_no_date) {
    const Row rows[] = {
        {"", ""},
        {"May", ""},
        {"May 1", ""},
        {"7", ""},
        {"12 2018", ""},
        {"3:09 PM", ""},
        {"May 2018 was the wettest in memory", ""},
        {"On August 7, 2018 the council met", ""},
        {"August 7, 2018 August 8, 2018", ""},
        {"1-800-555-0199", ""},
        {"20180807123", ""},
        {"7 ao\u00FBt 2018", ""},
        {"2018-W32", ""},
        {"May 1, 1199", ""},
        {"August 7, 3018", ""},
        {std::string(200, '1'), ""},
        {"August 7, 2018" + std::string(100, '.'), ""},
    };
    check_without_problem(rows);
}

BOOST_AUTO_TEST_CASE(dates_that_do_not_exist_are_problems) {
    const char* const inputs[] = {
        "February 30, 2018",
        "Feb 29, 2019",
        "April 31st, 2018",
        "June 0, 2018",
        "2018-02-30",
        "2018-13-01",
        "13/13/2018",
        "00/05/2018",
        "2018-00-10",
        "August 7, 2018 25:10",
        "August 7, 2018, 10:61",
        "Tue, 07 Aug 2018 03:09:00 +9900",
    };
    for (const std::string input : inputs) {
        BOOST_TEST_CONTEXT(input) {
            const DateReading reading = read_printed_date(input);
            BOOST_TEST(iso_of(reading.date) == "");
            BOOST_TEST(reading.problem != "");
        }
    }
    BOOST_TEST(read_printed_date("Feb 30, 2018").problem == "February 30, 2018 does not exist");
}

BOOST_AUTO_TEST_CASE(doubtful_dates_are_read_with_a_doubt) {
    const Row rows[] = {
        {"08/07/2018", "2018-08-07"},
        {"08-07-2018", "2018-08-07"},
        {"08/07/18", "2018-08-07"},
        {"08/07/2018 3:09 pm", "2018-08-07T15:09"},
        {"Monday, August 7, 2018", "2018-08-07"},
        {"Wed, 07 Aug 2018 03:09:00 +0200", "2018-08-07T03:09:00+02:00"},
    };
    for (const Row& row : rows) {
        BOOST_TEST_CONTEXT(row.input) {
            const DateReading reading = read_printed_date(row.input);
            BOOST_TEST(iso_of(reading.date) == row.iso);
            BOOST_TEST(reading.problem != "");
        }
    }
}

BOOST_AUTO_TEST_CASE(reads_times_alone) {
    const Row rows[] = {
        {"03:09 A.M.", "03:09"},
        {"3:09am", "03:09"},
        {"3.09pm", "15:09"},
        {"3.09 p.m.", "15:09"},
        {"3 pm", "15:00"},
        {"15:30", "15:30"},
        {"15:30 pm", "15:30"},
        {"12 am", "00:00"},
        {"12 pm", "12:00"},
        {"12:05 a.m.", "00:05"},
        {"12:05 p.m.", "12:05"},
        {"noon", "12:00"},
        {"Midnight", "00:00"},
        {"12 noon", "12:00"},
        {"3:09:30 PM", "15:09:30"},
        {"23:59:60", "23:59:60"},
        {"4:15 pm EDT", "16:15-04:00"},
        {"07:00 +0100", "07:00+01:00"},
        {"", ""},
        {"24:00", ""},
        {"25:10", ""},
        {"3:60 pm", ""},
        {"3", ""},
        {"at", ""},
        {"Tuesday 3 pm", ""},
        {"3 pm on the pier", ""},
        {"2018", ""},
        {"August 7, 2018 3 pm", ""},
    };
    for (const Row& row : rows)
        BOOST_TEST_CONTEXT("\"" << row.input << "\"") BOOST_TEST(clock_of(row.input) == row.iso);
}

BOOST_AUTO_TEST_CASE(time_alone_leaves_the_date_parts_empty) {
    const auto time = read_printed_time("3:09 pm");
    BOOST_REQUIRE(time);
    BOOST_TEST(time->year == 0);
    BOOST_TEST(time->month == 0);
    BOOST_TEST(time->day == 0);
    BOOST_CHECK(time->precision == DatePrecision::minute);
    BOOST_CHECK(read_printed_time("3:09:01 pm")->precision == DatePrecision::second);
}

BOOST_AUTO_TEST_CASE(at_time_keeps_the_day_and_its_evidence) {
    NewsDate day{.year = 2018, .month = 8, .day = 7};
    day.evidence = DateEvidence::date_line;
    const NewsDate moment = at_time(day, *read_printed_time("4:15 pm EDT"));
    BOOST_TEST(to_iso(moment) == "2018-08-07T16:15-04:00");
    BOOST_CHECK(moment.evidence == DateEvidence::date_line);
}

BOOST_AUTO_TEST_CASE(reads_unix_time) {
    const struct {
        double seconds;
        std::string iso;
    } rows[] = {
        {0, "1970-01-01T00:00:00Z"},
        {1380727800, "2013-10-02T15:30:00Z"},
        {1380727800.9, "2013-10-02T15:30:00Z"},
        {1380727800999.0, "2013-10-02T15:30:00Z"},
        {-86400, "1969-12-31T00:00:00Z"},
        {99999999999.0, ""},
        {-1e11, "1966-10-31T14:13:20Z"},
        {1e300, ""},
        {std::numeric_limits<double>::infinity(), ""},
        {std::numeric_limits<double>::quiet_NaN(), ""},
    };
    for (const auto& row : rows)
        BOOST_TEST_CONTEXT(row.seconds) BOOST_TEST(iso_of(date_of_unix_time(row.seconds)) == row.iso);
}

BOOST_AUTO_TEST_SUITE_END()
