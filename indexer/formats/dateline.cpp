// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/dateline.hpp"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "common/calendar_date.hpp"
#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/agencies.hpp"

namespace news {
namespace {

constexpr std::size_t longest_dateline = 120;  // bytes
constexpr std::size_t longest_place = 60;

/// What stands before the dash; empty if there is none near the beginning.
std::string_view before_dash(std::string_view paragraph) {
    const std::string_view head = cut_at_character(paragraph, longest_dateline);
    constexpr std::array<std::string_view, 9> dashes{" — ", " – ", " - ", " -- ", ") —",
                                                     ") –", ")-",  ".- ", "/. "};
    std::size_t first = std::string_view::npos;
    for (const std::string_view dash : dashes) {
        const std::size_t at = head.find(dash);
        // A bracket or full stop before the dash belongs to the dateline.
        const bool keeps_mark = at != std::string_view::npos && dash.front() != ' ';
        if (at != std::string_view::npos) first = std::min(first, at + (keeps_mark ? 1 : 0));
    }
    return first == std::string_view::npos ? std::string_view{} : trim(head.substr(0, first));
}

/// Takes "(Reuters)" or "/TASS/" from the end.
std::string take_agency(std::string_view& head) {
    const bool bracketed = head.ends_with(')');
    const bool slashed = head.ends_with('/');
    if (!bracketed && !slashed) return {};
    const std::size_t opening = head.substr(0, head.size() - 1).rfind(bracketed ? '(' : '/');
    if (opening == std::string_view::npos) return {};
    const std::string_view name = trim(head.substr(opening + 1, head.size() - opening - 2));
    // "(Reuters/Ipsos)", "(AFP, dpa)": the first is who wrote it.
    const std::string_view first = trim(name.substr(0, name.find_first_of("/,")));
    if (!is_agency(first) && !is_agency(name)) return {};
    head = trim(head.substr(0, opening));
    return std::string(is_agency(name) ? name : first);
}

bool is_upper(std::string_view word) {
    bool any = false;
    for (std::size_t at = 0; at < word.size();) {
        const auto c = static_cast<UChar32>(next_code_point(word, at));
        if (u_islower(c) != 0) return false;
        any = any || u_isupper(c) != 0;
    }
    return any;
}

/// Each word begins with a capital, but for the small ones within names: "Rio de Janeiro", "Ann Arbor, Mich."
bool looks_like_place(std::string_view place) {
    if (place.size() < 2 || place.size() > longest_place) return false;
    constexpr std::string_view never = "!?:;\"()0123456789";
    if (place.find_first_of(never) != std::string_view::npos) return false;
    constexpr std::array<std::string_view, 14> small{"de", "da", "do",  "del", "la",  "le",  "sur",
                                                     "am", "an", "der", "of",  "the", "und", "and"};
    const std::vector<std::string_view> words = split(place, ' ');
    constexpr std::size_t most_words = 6;
    if (words.size() > most_words) return false;
    return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
        if (std::find(small.begin(), small.end(), word) != small.end()) return true;
        std::size_t at = 0;
        return !word.empty() && u_islower(static_cast<UChar32>(next_code_point(word, at))) == 0;
    });
}

/// Capitals before a dash that name no place.
bool is_call(std::string_view place) {
    if (place.starts_with("By ")) return true;
    constexpr std::array<std::string_view, 14> calls{"BREAKING",   "UPDATE",  "EXCLUSIVE", "VIDEO", "WATCH",
                                                     "CORRECTION", "OPINION", "ANALYSIS",  "LIVE",  "FACTBOX",
                                                     "PHOTOS",     "WRAPUP",  "INTERVIEW", "Q&A"};
    return std::any_of(calls.begin(), calls.end(),
                       [&](std::string_view call) { return place.starts_with(call); });
}

/// Parts "PARIS, May 27" at the comma behind which the date begins.
void read_place_and_date(std::string_view head, std::string_view language, Dateline& dateline) {
    for (std::size_t comma = head.find(','); comma != std::string_view::npos;
         comma = head.find(',', comma + 1)) {
        std::string_view rest = trim(head.substr(comma + 1));
        if (rest.ends_with('.') && rest.size() > 5) rest.remove_suffix(1);  // "27 мая."
        dateline.date = read_printed_day(rest, language);
        if (!dateline.date) continue;
        dateline.place = std::string(trim(head.substr(0, comma)));
        return;
    }
    dateline.place = std::string(head);
    if (dateline.place.ends_with(',')) dateline.place.pop_back();
}

}  // namespace

std::optional<Dateline> read_dateline(std::string_view paragraph, std::string_view language) {
    std::string_view head = before_dash(trim(paragraph));
    if (head.empty()) return std::nullopt;
    Dateline dateline;
    dateline.agency = take_agency(head);
    if (head.empty()) return dateline.agency.empty() ? std::nullopt : std::optional(std::move(dateline));
    read_place_and_date(head, language, dateline);
    const bool is_sure = !dateline.agency.empty() || dateline.date;
    constexpr std::size_t shortest_alone = 4;
    const bool is_capital = dateline.place.size() >= shortest_alone && is_upper(dateline.place);
    if (!looks_like_place(dateline.place) || !(is_sure || is_capital) || is_call(dateline.place))
        return std::nullopt;
    return dateline;
}

std::optional<NewsDate> date_of_dateline(const Dateline& dateline, const NewsDate& known) {
    if (!dateline.date) return std::nullopt;
    NewsDate date = *dateline.date;
    date.evidence = DateEvidence::dateline;
    if (date.year != 0) return date;
    if (known.precision < DatePrecision::day) return std::nullopt;
    constexpr int days_ahead = 7;
    const CalendarDate last = plus_days({known.year, known.month, known.day}, days_ahead);
    constexpr int leap_years_apart = 8;
    for (date.year = last.year; date.year > last.year - leap_years_apart; --date.year) {
        const bool is_before = CalendarDate{date.year, date.month, date.day} <= last;
        if (is_before && why_impossible(date).empty()) return date;
    }
    return std::nullopt;
}

}  // namespace news
