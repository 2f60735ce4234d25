// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/dates/relative_date.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "common/analysis/fold.hpp"
#include "common/calendar_date.hpp"
#include "common/text.hpp"

namespace news {
namespace {

enum class Unit : std::uint8_t { minute, hour, day, week, month, year };
constexpr std::size_t unit_count = 6;

/// How a language says it, folded. Words are separated by '|'.
struct RelativeWords {
    std::string_view ago;                            // before or behind
    std::array<std::string_view, unit_count> units;  // how they begin
    std::string_view today;
    std::string_view yesterday;
};

constexpr std::array<RelativeWords, 14> languages{{
    {"ago", {"min", "hour|hr|h", "day|d", "week|w", "month|mo", "year|yr|y"}, "today|just now", "yesterday"},
    {"hace", {"min", "hora|h", "dia", "semana", "mes", "ano"}, "hoy", "ayer"},
    {"il y a", {"min", "heure|h", "jour|j", "semaine", "mois", "an"}, "aujourd'hui", "hier"},
    {"vor", {"min", "stunde|std", "tag", "woche", "monat", "jahr"}, "heute", "gestern"},
    {"ha|atras", {"min", "hora|h", "dia", "semana", "mes", "ano"}, "hoje", "ontem"},
    {"fa", {"min", "or", "giorn", "settiman", "mes", "ann"}, "oggi", "ieri"},
    {"geleden", {"min", "uur|uren", "dag", "we", "maand", "jaar|jaren"}, "vandaag", "gisteren"},
    {"назад", {"мин", "час", "день|дня|дней", "недел", "месяц", "год|лет"}, "сегодня", "вчера"},
    {"temu", {"min", "godz", "dni|dzien", "tydz|tygod", "mies", "rok|lat"}, "dzisiaj|dzis", "wczoraj"},
    {"sedan|for",
     {"min", "tim", "dag|dygn", "veck|uke|uge", "manad|maned", "ar"},
     "idag|i dag",
     "igar|i gar"},
    {"once", {"dk|dakika", "sa", "gun", "hafta", "ay", "yil"}, "bugun", "dun"},
    {"lalu|yang lalu", {"menit", "jam", "hari", "minggu|pekan", "bulan", "tahun"}, "hari ini", "kemarin"},
    {"前", {"分", "小时|小時|時間", "天|日", "周|週", "个月|個月|か月|ヶ月", "年"}, "今天|今日", "昨天|昨日"},
    {"전", {"분", "시간", "일", "주", "개월|달", "년"}, "오늘", "어제"},
}};

bool is_one_of(std::string_view words, std::string_view text) {
    const auto parts = split(words, '|');
    return std::find(parts.begin(), parts.end(), text) != parts.end();
}

/// Takes one of the words from either end.
bool take_word(std::string_view words, std::string_view& text) {
    for (const std::string_view word : split(words, '|')) {
        if (text.starts_with(word)) {
            text = trim(text.substr(word.size()));
            return true;
        }
        if (text.ends_with(word)) {
            text = trim(text.substr(0, text.size() - word.size()));
            return true;
        }
    }
    return false;
}

/// "2", "einer", "una": what counts the unit. Takes it from the beginning.
std::optional<int> take_count(std::string_view& text) {
    std::size_t digits = 0;
    int count = 0;
    constexpr std::size_t most_digits = 3;
    while (digits < text.size() && digits < most_digits && is_ascii_digit(text[digits]))
        count = count * 10 + (text[digits++] - '0');
    if (digits > 0) {
        text = trim(text.substr(digits));
        return count;
    }
    constexpr std::array<std::string_view, 17> ones{"a ",   "an ",  "one ", "un ",   "una ",   "une ",
                                                    "um ",  "uma ", "ein ", "eine ", "einem ", "einer ",
                                                    "uno ", "een ", "en ",  "ett ",  "bir "};
    for (const std::string_view one : ones) {
        if (!text.starts_with(one)) continue;
        text = trim(text.substr(one.size()));
        return 1;
    }
    return std::nullopt;
}

/// A unit with whatever ending its grammar gives it.
std::optional<Unit> unit_in(const RelativeWords& words, std::string_view text) {
    constexpr std::size_t longest_ending = 10;  // bytes
    for (std::size_t unit = 0; unit < unit_count; ++unit) {
        for (const std::string_view beginning : split(words.units[unit], '|')) {
            const bool fits = text.starts_with(beginning) &&
                              text.size() <= beginning.size() + longest_ending &&
                              text.find(' ') == std::string_view::npos;
            // One letter is the whole word: "2h".
            if (fits && (beginning.size() > 1 || text.size() == 1)) return static_cast<Unit>(unit);
        }
    }
    return std::nullopt;
}

NewsDate date_on(const CalendarDate& day, DatePrecision precision) {
    NewsDate date{.year = day.year, .month = day.month, .day = day.day};
    date.precision = precision;
    if (precision < DatePrecision::day) date.day = 0;
    if (precision < DatePrecision::month) date.month = 0;
    return date;
}

std::optional<NewsDate> before(const NewsDate& fetched, Unit unit, int count) {
    const CalendarDate today{fetched.year, fetched.month, fetched.day};
    constexpr int week = 7;
    constexpr int months = 12;
    constexpr double minute = 60;
    switch (unit) {
        case Unit::minute:
        case Unit::hour: {
            if (fetched.precision < DatePrecision::minute) return date_on(today, DatePrecision::day);
            NewsDate local = fetched;
            local.utc_offset_minutes = 0;
            const double seconds = minute * (unit == Unit::hour ? 60 : 1) * count;
            const auto moment = date_of_unix_time(static_cast<double>(unix_time_of(local)) - seconds);
            return moment ? std::optional(
                                date_on({moment->year, moment->month, moment->day}, DatePrecision::day))
                          : std::nullopt;
        }
        case Unit::day:
            return date_on(plus_days(today, -count), DatePrecision::day);
        case Unit::week:
            return date_on(plus_days(today, -count * week), DatePrecision::day);
        case Unit::month:
            return date_on(plus_months(today, -count), DatePrecision::month);
        case Unit::year:
            return date_on(plus_months(today, -count * months), DatePrecision::year);
    }
    return std::nullopt;
}

std::optional<NewsDate> read_in(const RelativeWords& words, std::string_view text, const NewsDate& fetched) {
    if (is_one_of(words.today, text)) return before(fetched, Unit::day, 0);
    if (is_one_of(words.yesterday, text)) return before(fetched, Unit::day, 1);
    if (!take_word(words.ago, text)) return std::nullopt;
    const auto count = take_count(text);
    if (!count) return std::nullopt;
    const auto unit = unit_in(words, text);
    return unit ? before(fetched, *unit, *count) : std::nullopt;
}

}  // namespace

std::optional<NewsDate> read_relative_date(std::string_view text, const NewsDate& fetched) {
    constexpr std::size_t longest = 60;  // bytes
    text = trim(text);
    if (text.empty() || text.size() > longest || fetched.precision < DatePrecision::day) return std::nullopt;
    std::string folded = fold(collapse_spaces(text));
    while (folded.ends_with('.') || folded.ends_with(','))
        folded.pop_back();
    for (const RelativeWords& words : languages) {
        if (const auto date = read_in(words, folded, fetched); date && date->year > 0) return date;
    }
    return std::nullopt;
}

}  // namespace news
