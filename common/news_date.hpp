// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace news {

enum class DatePrecision : std::uint8_t { year, month, day, minute, second };

/// Where in the record the date was found.
enum class DateEvidence : std::uint8_t {
    date_line,     // printed between headline and body
    field,         // a named field of a structured record
    related_list,  // printed beside a title in a list of related posts
    json_ld,       // of a page's data for machines
    microdata,     // in an element of the page that says of itself to be the date
    meta,          // of the page's head
    time_element,  // <time>
    page_text,     // printed on the page, near the headline
    address,       // part of the URL
    dateline,      // before the text: "PARIS, May 27 (Reuters) -"
};

/// Whether the date may be relied on. A doubtful one is shown, but not charted.
enum class DateCertainty : std::uint8_t {
    certain,
    doubtful,  // day and month may be exchanged, it lies in the future, before newspapers, contradicts
               // itself, or is a guess
};

inline constexpr std::size_t date_evidence_count = static_cast<std::size_t>(DateEvidence::dateline) + 1;

/// When an article says it was published: civil time as printed, never converted to another zone, as precise
/// as the source is. Parts finer than `precision` are 0.
struct NewsDate {
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<int> utc_offset_minutes{};  // only where the source gives it
    DatePrecision precision = DatePrecision::day;
    DateEvidence evidence = DateEvidence::field;
    DateCertainty certainty = DateCertainty::certain;

    friend bool operator==(const NewsDate&, const NewsDate&) = default;
};

/// Outcome of reading a date: a date, or a problem in words ("February 30, 2018 does not exist"), or neither
/// when the text is no date at all. With a date, `problem` is a doubt worth a warning.
struct DateReading {
    std::optional<NewsDate> date;
    std::string problem;
};

/// Days in a month of the proleptic Gregorian calendar; month is 1 to 12.
int days_in_month(int year, int month);
/// 0 is Sunday. The date must exist.
int weekday_of(int year, int month, int day);
/// Says in words why the calendar or the clock has no such moment; empty if it has. Years run from 1000 to
/// 2999: whatever lies outside is a misread number in a news archive.
std::string why_impossible(const NewsDate& date);

/// ISO 8601 as precise as known: "2018", "2018-08", "2018-08-07", "2018-08-07T03:09",
/// "2018-08-07T03:09:00+02:00".
std::string to_iso(const NewsDate& date);
/// Reads what to_iso writes, and ISO 8601 otherwise: a space for the T, basic forms (20180807T030900Z),
/// fractions.
DateReading parse_iso_date(std::string_view text);

/// The date with the time of day, and the zone, of the other.
NewsDate at_time(const NewsDate& date, const NewsDate& time);

/// Seconds, or from 10^11 on milliseconds, since 1970 in UTC. Empty outside the years that a NewsDate can
/// have.
std::optional<NewsDate> date_of_unix_time(double seconds);
/// Seconds since 1970; a date without a zone is taken for UTC.
std::int64_t unix_time_of(const NewsDate& date);

/// Fixed width, so that bytes sort as time does: "20180807030900"; unknown parts are zeros.
std::string sort_key(const NewsDate& date);
/// 20180807, 201808, 2018: the digits that name a day, a month, a year.
std::string day_digits(const NewsDate& date);
std::string month_digits(const NewsDate& date);
std::string year_digits(const NewsDate& date);

std::string_view name_of(DatePrecision precision);
std::string_view name_of(DateEvidence evidence);
std::string_view name_of(DateCertainty certainty);
std::optional<DatePrecision> precision_named(std::string_view name);
std::optional<DateEvidence> evidence_named(std::string_view name);
std::optional<DateCertainty> certainty_named(std::string_view name);

}  // namespace news
