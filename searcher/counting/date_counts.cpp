// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/counting/date_counts.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "common/fields.hpp"
#include "searcher/counting/value_counts.hpp"

namespace news {
namespace {

/// The number that stands in so many digits; what is none counts as 0.
int number_in(std::string_view digits) {
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

/// Of digits as in terms and in the slot of dates, of which at most the day is read.
CalendarDate date_in(std::string_view digits) {
    const auto part = [&](std::size_t at, std::size_t length) {
        return at < digits.size() ? number_in(digits.substr(at, length)) : 0;
    };
    return {part(0, 4), part(4, 2), part(6, 2)};
}

std::string_view term_prefix(TimeStep step) {
    if (step == TimeStep::year) return prefix::year;
    return step == TimeStep::month ? prefix::month : prefix::day;
}

/// Of dates that can be relied on and others, as the terms tell.
DatedCounts all_held(const Xapian::Database& database, TimeStep step, const CalendarDate& first) {
    DatedCounts held;
    const std::string beginning{term_prefix(step)};
    auto term = database.allterms_begin(beginning);
    const auto end = database.allterms_end(beginning);
    std::string digits = to_text(first);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    for (term.skip_to(beginning + digits); term != end; ++term) {
        const auto period = period_of(date_in(std::string_view(*term).substr(beginning.size())), step);
        if (period) held[*period] += term.get_termfreq();
    }
    return held;
}

}  // namespace

PublicationDates count_dates(const Xapian::Database& database, const ArticleSet& articles) {
    constexpr std::size_t digits_of_day = 8;
    PublicationDates dates;
    std::unordered_map<std::string, std::uint64_t> by_digits;  // most articles share their day
    const ArticleSet doubtful = articles_with(database, std::string(prefix::doubtful));
    for_each_value(database, Slot::published, articles, [&](Xapian::docid article, std::string digits) {
        if (digits.empty()) {
            ++dates.undated;
        } else if (doubtful.contains(article)) {
            ++dates.doubtful;
        } else {
            digits.resize(digits_of_day);
            ++by_digits[digits];
        }
    });
    for (const auto& [digits, count] : by_digits)
        dates.dated[date_in(digits)] += count;
    return dates;
}

void add_holdings(const Xapian::Database& database, Timeline& timeline) {
    if (timeline.periods.empty()) return;
    DatedCounts held = all_held(database, timeline.step, timeline.periods.front().begin);
    const ArticleSet doubtful = articles_with(database, std::string(prefix::doubtful));
    for_each_value(database, Slot::published, doubtful, [&](Xapian::docid, std::string_view digits) {
        const auto period = period_of(date_in(digits), timeline.step);
        const auto found = period ? held.find(*period) : held.end();
        if (found != held.end()) --found->second;
    });
    for (TimelinePeriod& period : timeline.periods) {
        const auto found = held.find(period.begin);
        if (found != held.end()) period.held = found->second;
    }
}

}  // namespace news
