// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_dates.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "common/calendar_date.hpp"
#include "common/text.hpp"
#include "indexer/dates/local_time.hpp"
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

/// Which of the names of meta elements only say "date": some systems mean the last change by it.
bool is_vague(const Evidence& evidence) {
    static const std::size_t first_vague = meta_named("dc.date")->rank;
    return evidence.kind == EvidenceKind::meta && evidence.rank >= first_vague;
}

struct Statement {
    NewsDate date;
    bool is_vague = false;
    bool is_open = false;  // it could be read month first by a program that minds no language
};

class DateChoice {
  public:
    explicit DateChoice(const DateSources& sources)
        : sources_(sources),
          published_(stated(PageField::published)),
          modified_(stated(PageField::modified)),
          address_(date_in_url(sources.context.url)) {}

    PageDates choose() const {
        PageDates dates{published(), best(dates_of(modified_, sources_.printed.modified))};
        if (!dates.published) dates.published = dates.modified;
        if (!dates.published) dates.published = sources_.printed.guess;
        return dates;
    }

  private:
    std::vector<Statement> stated(PageField field) const {
        std::vector<Statement> statements;
        for (const Evidence& evidence : sources_.evidence) {
            if (evidence.field != field) continue;
            auto date = date_of_statement(evidence.text, sources_.context.language);
            if (!date || is_unset(*date)) continue;
            date->evidence = evidence_of(evidence.kind);
            const auto plain = date_of_statement(evidence.text, {});
            const bool is_open = plain && plain->certainty == DateCertainty::doubtful;
            statements.push_back({*date, is_vague(evidence), is_open});
        }
        return statements;
    }

    static std::vector<NewsDate> dates_of(const std::vector<Statement>& statements,
                                          const std::optional<NewsDate>& printed) {
        std::vector<NewsDate> dates;
        for (const Statement& statement : statements)
            dates.push_back(statement.date);
        if (printed) dates.push_back(*printed);
        return dates;
    }

    std::optional<NewsDate> published() const {
        if (contradicts_printed()) return sources_.printed.published;
        std::vector<NewsDate> dates = dates_of(published_, sources_.printed.published);
        // The page's own words are about the article; an address may be that of the day's first version.
        if (address_) dates.insert(dates.begin() + static_cast<std::ptrdiff_t>(published_.size()), *address_);
        const std::optional<NewsDate> date = best(dates);
        return date ? std::optional(as_printed(*date)) : std::nullopt;
    }

    /// Whether what is stated is weaker than what the reader sees at the headline.
    bool contradicts_printed() const {
        const std::optional<NewsDate>& printed = sources_.printed.published;
        if (published_.empty() || !printed || printed->certainty == DateCertainty::doubtful) return false;
        const Statement& first = published_.front();
        if (first.is_open && may_mean(first.date, *printed)) return true;
        const bool agrees =
            day_digits(first.date) == day_digits(*printed) || may_be_local_day(*printed, first.date);
        return first.is_vague && sources_.printed.is_at_headline && !agrees;
    }

    /// A program may state the moment in UTC; the paper's day is the one that it prints, on the page or in
    /// the address. The moment stays exact where a clock on the page tells how far from UTC the paper is.
    NewsDate as_printed(const NewsDate& date) const {
        if (date.utc_offset_minutes != 0) return date;
        const std::optional<NewsDate>& printed = sources_.printed.published;
        if (printed) {
            const auto offset = offset_told_by(*printed, date);
            if (const auto local = offset ? on_day(*printed, date, *offset) : std::nullopt) return *local;
            if (may_be_local_day(*printed, date)) return with_stated_offset(*printed, date);
        }
        // An address may tell when work on it began; the night of America, where papers publish late, is told
        // from that.
        constexpr int latest_night = 8;
        const bool is_night = date.hour < latest_night || date.hour >= 24 - latest_night;
        return address_ && is_night && may_be_local_day(*address_, date) ? with_stated_offset(*address_, date)
                                                                         : date;
    }

    /// The moment on the clocks of the offset, if it is that day there.
    static std::optional<NewsDate> on_day(const NewsDate& day, const NewsDate& moment, int offset) {
        const auto local = in_zone(moment, offset);
        return local && day_digits(*local) == day_digits(day) ? local : std::nullopt;
    }

    /// The moment in the zone of another statement, if it is that day there; else the day alone.
    NewsDate with_stated_offset(const NewsDate& day, const NewsDate& moment) const {
        for (const auto* statements : {&published_, &modified_}) {
            for (const Statement& statement : *statements) {
                const int offset = statement.date.utc_offset_minutes.value_or(0);
                if (const auto local = offset != 0 ? on_day(day, moment, offset) : std::nullopt)
                    return *local;
            }
        }
        return day;
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
    std::vector<Statement> published_;
    std::vector<Statement> modified_;
    std::optional<NewsDate> address_;
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
