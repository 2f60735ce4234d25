// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "common/calendar_date.hpp"

namespace news {

/// Days from the first day of `first` to the last day of `last`, both included; a missing end is open.
struct DayRange {
    std::optional<CalendarDate> first;
    std::optional<CalendarDate> last;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The days that both have; a range whose end is before its begin if there are none.
DayRange intersection(const DayRange& a, const DayRange& b);
bool is_empty(const DayRange& range);

/// As the query language writes it: "2018-05..2018-08".
std::string to_text(const DayRange& range);

/// The index terms (common/terms.hpp) of which an article carries one exactly if it was published in the
/// range: whole years and months by their own terms, ragged edges by days. An article known only to its month
/// or year is in the range if some of its days are. Open ends reach to `earliest_year` and `latest_year`.
std::vector<std::string> date_terms_of(const DayRange& range, int earliest_year, int latest_year);

}  // namespace news
