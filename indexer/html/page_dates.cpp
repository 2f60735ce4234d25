// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_dates.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "common/calendar_date.hpp"
#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/html/url_date.hpp"

namespace news {
namespace {

DateEvidence evidence_of(EvidenceKind kind) {
    switch (kind) {
        case EvidenceKind::json_ld:
            return DateEvidence::json_ld;
        case EvidenceKind::microdata:
            return DateEvidence::microdata;
        case EvidenceKind::time_element:
            return DateEvidence::time_element;
        case EvidenceKind::page_text:
            return DateEvidence::page_text;
        case EvidenceKind::address:
            return DateEvidence::address;
        case EvidenceKind::meta:
        case EvidenceKind::link:
            break;
    }
    return DateEvidence::meta;
}

/// A clock that was never set.
bool is_unset(const NewsDate& date) {
    const std::string day = day_digits(date);
    return day == "19700101" || day == "19691231" || date.year < 1600;
}

bool has_day(const NewsDate& date) {
    return date.precision >= DatePrecision::day;
}

/// Exchanged day and month are the other way to read a doubtful date.
bool may_mean(const NewsDate& doubtful, const NewsDate& other) {
    return doubtful.year == other.year && doubtful.day == other.month && doubtful.month == other.day;
}

/// Whether somewhere on earth it was another day than in UTC, and that one.
bool may_be_local_day(const NewsDate& local, const NewsDate& moment) {
    const CalendarDate utc{moment.year, moment.month, moment.day};
    const CalendarDate day{local.year, local.month, local.day};
    constexpr int furthest_west = 12;  // hours
    constexpr int furthest_east = 14;
    return (day == plus_days(utc, -1) && moment.hour < furthest_west) ||
           (day == plus_days(utc, 1) && moment.hour >= 24 - furthest_east);
}

class DateChoice {
  public:
    explicit DateChoice(const DateSources& sources) : sources_(sources) {}

    PageDates choose() {
        std::vector<NewsDate> published = stated(PageField::published);
        if (auto address = date_in_url(sources_.url)) published.push_back(*address);
        if (sources_.printed.published) published.push_back(*sources_.printed.published);
        std::vector<NewsDate> modified = stated(PageField::modified);
        if (sources_.printed.modified) modified.push_back(*sources_.printed.modified);
        PageDates dates{best(published), best(modified)};
        if (dates.published) dates.published = as_printed(*dates.published);
        if (!dates.published) dates.published = dates.modified;
        return dates;
    }

  private:
    std::vector<NewsDate> stated(PageField field) const {
        std::vector<NewsDate> dates;
        for (const Evidence& evidence : sources_.evidence) {
            if (evidence.field != field) continue;
            auto date = date_of_statement(evidence.text, sources_.language);
            if (!date || is_unset(*date)) continue;
            date->evidence = evidence_of(evidence.kind);
            dates.push_back(*date);
        }
        return dates;
    }

    /// A program may state the moment in UTC; the paper's day is the one that it prints, on the page or in
    /// the address.
    NewsDate as_printed(const NewsDate& date) const {
        if (date.utc_offset_minutes != 0) return date;
        const std::optional<NewsDate>& printed = sources_.printed.published;
        if (printed && may_be_local_day(*printed, date)) return *printed;
        // An address may tell when work on it began; the night of America, where papers publish late, is told
        // from that.
        constexpr int latest_night = 8;
        const std::optional<NewsDate> address = date_in_url(sources_.url);
        const bool is_night = date.hour < latest_night || date.hour >= 24 - latest_night;
        return address && is_night && may_be_local_day(*address, date) ? *address : date;
    }

    static std::optional<NewsDate> best(const std::vector<NewsDate>& dates) {
        const auto certain = std::find_if(dates.begin(), dates.end(), [](const NewsDate& date) {
            return has_day(date) && date.certainty == DateCertainty::certain;
        });
        const auto any = std::find_if(dates.begin(), dates.end(), has_day);
        if (any == dates.end()) return dates.empty() ? std::nullopt : std::optional(dates.front());
        if (certain == dates.end() || certain == any) return *any;
        const bool agree = day_digits(*any) == day_digits(*certain) || may_mean(*any, *certain);
        // What is doubtful stands when nothing that is certain confirms one of its readings.
        return agree || certain->evidence != DateEvidence::page_text ? *certain : *any;
    }

    const DateSources& sources_;
};

}  // namespace

std::optional<NewsDate> date_of_statement(std::string_view text, std::string_view language) {
    text = trim(text);
    const bool is_number = !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit);
    constexpr std::size_t seconds_since_1970 = 10;
    constexpr std::size_t milliseconds_since_1970 = 13;
    if (is_number && (text.size() == seconds_since_1970 || text.size() == milliseconds_since_1970))
        return date_of_unix_time(std::stod(std::string(text)));
    if (is_number && text.size() >= 12 && text.size() <= 14) {
        // 20180807030900, without the T between.
        const std::string iso = std::string(text.substr(0, 8)) + 'T' + std::string(text.substr(8));
        if (auto date = parse_iso_date(iso).date) return date;
    }
    if (auto date = read_printed_date(text, language).date) return date;
    const auto found = find_printed_date(text, language);
    return found ? std::optional(found->date) : std::nullopt;
}

PageDates choose_page_dates(const DateSources& sources) {
    return DateChoice{sources}.choose();
}

}  // namespace news
