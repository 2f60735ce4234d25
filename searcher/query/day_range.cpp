// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/day_range.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/fields.hpp"
#include "common/news_date.hpp"

namespace news {
namespace {

/// Collects the terms of one interval of days.
class TermCollector {
  public:
    TermCollector(CalendarDate from, CalendarDate to) : from_(from), to_(to) {}

    std::vector<std::string> collect() {
        for (int year = from_.year; year <= to_.year; ++year)
            add_year(year);
        return std::move(terms_);
    }

  private:
    bool covers(const CalendarDate& part) const { return from_ <= first_day(part) && last_day(part) <= to_; }
    bool touches(const CalendarDate& part) const { return first_day(part) <= to_ && from_ <= last_day(part); }

    void add_year(int year) {
        if (covers({year, 0, 0})) {
            terms_.push_back(fmt::format("{}{:04}", prefix::year, year));
            return;
        }
        terms_.push_back(fmt::format("{}{:04}", prefix::year_only, year));
        for (int month = 1; month <= 12; ++month) {
            if (touches({year, month, 0})) add_month(year, month);
        }
    }

    void add_month(int year, int month) {
        if (covers({year, month, 0})) {
            terms_.push_back(fmt::format("{}{:04}{:02}", prefix::month, year, month));
            return;
        }
        terms_.push_back(fmt::format("{}{:04}{:02}", prefix::month_only, year, month));
        for (int day = 1; day <= days_in_month(year, month); ++day) {
            if (touches({year, month, day})) {
                terms_.push_back(fmt::format("{}{:04}{:02}{:02}", prefix::day, year, month, day));
            }
        }
    }

    CalendarDate from_;
    CalendarDate to_;
    std::vector<std::string> terms_;
};

}  // namespace

DayRange intersection(const DayRange& a, const DayRange& b) {
    DayRange both = a;
    if (b.first && (!both.first || first_day(*both.first) < first_day(*b.first))) both.first = b.first;
    if (b.last && (!both.last || last_day(*b.last) < last_day(*both.last))) both.last = b.last;
    return both;
}

bool is_empty(const DayRange& range) {
    return range.first && range.last && last_day(*range.last) < first_day(*range.first);
}

std::string to_text(const DayRange& range) {
    if (range.first == range.last && range.first) return to_text(*range.first);
    return (range.first ? to_text(*range.first) : "") + ".." + (range.last ? to_text(*range.last) : "");
}

std::vector<std::string> date_terms_of(const DayRange& range, int earliest_year, int latest_year) {
    CalendarDate from = first_day({earliest_year, 0, 0});
    CalendarDate to = last_day({latest_year, 0, 0});
    if (range.first) from = std::max(from, first_day(*range.first));
    if (range.last) to = std::min(to, last_day(*range.last));
    if (to < from) return {};
    return TermCollector{from, to}.collect();
}

}  // namespace news
