// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "common/news_date.hpp"

namespace news {

/// Reads a date, with or without a time, as papers, feeds and programs print it: "Aug 07, 2018", "7th of
/// August 2018, 4:15 pm EDT", "le 1er août 2018 à 10h11", "7 августа 2018 г.", "2018年8月7日", "August 2018",
/// "08/07/2018", ISO 8601, RFC 2822, "Tue Aug  7 03:09:00 2018". The whole text must be the date.
///
/// `language` is what the text is written in, a tag such as "de" or "en-GB", empty if that is not known. It
/// decides what a name means that languages share, which zone IST is, and whether 08/07/2018 is in July.
/// Where it cannot, and the date has but one possible reading, that is taken; else 08/07/2018 is read month
/// first, with a doubt.
DateReading read_printed_date(std::string_view text, std::string_view language = {});

/// A time of day alone: "03:09 A.M.", "3.09pm", "15:30", "noon". The date parts are left 0, the precision is
/// minute or second. Empty if it is none or there is no such time.
std::optional<NewsDate> read_printed_time(std::string_view text, std::string_view language = {});

/// A day with or without its year, which is 0 then: "May 27", "7. Mai", "27 May 2019". Empty if it is none.
std::optional<NewsDate> read_printed_day(std::string_view text, std::string_view language = {});

struct FoundDate {
    NewsDate date;
    std::string doubt;
    std::size_t begin = 0;  // where it stands, in bytes
    std::size_t end = 0;
};

/// The first date with its day in a line of text: "Veröffentlicht am 7. August 2018 um 10:30 Uhr von Ann
/// Example". Long lines are searched at their beginning only.
std::optional<FoundDate> find_printed_date(std::string_view line, std::string_view language = {});

/// The first day with the name of its month in a line of text that prints no year with it, with its time if
/// there is one: "27 May, 10:45". Its year is 0.
std::optional<FoundDate> find_printed_day(std::string_view line, std::string_view language = {});

}  // namespace news
