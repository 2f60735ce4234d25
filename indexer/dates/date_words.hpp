// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace news {

/// What a word can say in a printed date.
enum class DateWordKind : std::uint8_t {
    month,          // 1 to 12
    persian_month,  // 1 to 12, of Iran's calendar
    weekday,        // 0 (Sunday) to 6
    half_day,       // 0 before noon, 1 after
    clock_time,     // an hour by name: noon is 12, midnight 0
    filler,         // of, the, de, г.: adds nothing
    clock_word,     // announces a time: at, um, kl.
    hour_mark,      // behind an hour: h, Uhr, 時
    minute_mark,    // behind minutes: 分
    second_mark,    // behind seconds: 秒
    year_mark,      // behind a year: 年
    month_mark,     // behind a month's number: 月
    day_mark,       // behind a day's number: 日
    month_prefix,   // before a month's number: tháng
    ordinal,        // right behind a day's number: th, er, го
};

struct DateWord {
    DateWordKind kind{};
    std::uint8_t language = 0;  // rank of the language it is of
    int value = 0;
};

/// All that a word may mean in the dates of some language. Words come folded, several in one and without
/// dots: "am" for "A. M.", "thangmuoihai".
std::span<const DateWord> date_words(std::string_view folded);

/// The month that a part of a name, four letters or more of a script other than Latin, can only begin.
std::optional<int> month_beginning_with(std::string_view folded);

/// The length in bytes of the longest known word that a run of letters begins with; 0 if there is none. For
/// scripts without spaces.
std::size_t known_beginning(std::string_view folded);

/// Whether a meaning is of the language, or of all languages.
bool is_of_language(const DateWord& word, std::string_view language);

/// "en-GB" and "en_GB" -> "en"; Norwegian is one language.
std::string primary_language(std::string_view tag);
/// "en-GB" and "en_GB" -> "gb"; empty without a region.
std::string region_of_language(std::string_view tag);

}  // namespace news
