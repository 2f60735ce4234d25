// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/calendar_date.hpp"
#include "searcher/counting/time_step.hpp"

namespace news {

/// What counts are written of: one query or many, of which each is a row, and all of their articles or those
/// of each period, which are columns.
struct CountTable {
    bool is_batch = false;
    std::optional<TimeStep> step{};
    std::vector<CalendarDate> periods{};  // ascending
};

/// Articles apart by when they were published. Their sum is the number of matches.
struct CountsByPeriod {
    std::vector<std::uint64_t> periods;  // as the table has them
    std::uint64_t imprecise = 0;         // known to a longer time than the step
    std::uint64_t doubtful = 0;
    std::uint64_t undated = 0;
};

struct QueryCount {
    std::string id;  // of one of many; its line's number if it has no other
    bool has_own_id = false;
    std::string query;  // as it was asked
    std::string canonical;
    std::uint64_t all_words = 0;
    std::uint64_t some_words = 0;
    bool is_partial = false;
    CountsByPeriod counts{};

    std::uint64_t total() const { return all_words + some_words; }
};

/// A form in which counts are written: a head, and then a row as soon as it is known.
struct CountForm {
    std::string_view name;  // that of the form of output
    std::string (*head)(const CountTable& table);
    std::string (*row)(const CountTable& table, const QueryCount& row);
};

/// The form of this name, or nullptr.
const CountForm* count_form_named(std::string_view name);

}  // namespace news
