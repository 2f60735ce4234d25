// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/date_limits.hpp"

#include <fmt/format.h>

#include "common/error.hpp"
#include "common/text.hpp"

namespace news {
namespace {

[[noreturn]] void fail(const std::string& message) {
    throw Error(ExitCode::usage, message, std::string(date_hint));
}

DateCondition read_condition(std::string_view name, const std::string& text, const CalendarDate& today) {
    const DateConditionReading reading = parse_date_condition(text, today);
    if (!reading.condition) fail(fmt::format("--{} {}: {}", name, text, reading.problem));
    return *reading.condition;
}

/// One day, month or year.
DayRange read_end(std::string_view name, const std::string& text, const CalendarDate& today) {
    const bool is_one = text.find_first_of("<>*/") == std::string::npos &&
                        text.find("..") == std::string::npos && !starts_with_ignoring_case(text, "last:");
    if (!is_one) fail(fmt::format("--{} {}: \"{}\" is a range; one end of it is wanted", name, text, text));
    return std::get<DayRange>(read_condition(name, text, today));
}

DayRange read_begin(std::string_view name, const std::string& text, const CalendarDate& today) {
    const bool has_last = starts_with_ignoring_case(text, "last:");
    const DateConditionReading last_days = parse_last_days(has_last ? text.substr(5) : text, today);
    const auto begin =
        last_days.condition ? std::get<DayRange>(*last_days.condition) : read_end(name, text, today);
    return {begin.first, std::nullopt};
}

}  // namespace

void check_limits(const DateLimits& limits) {
    constexpr CalendarDate any_day{2000, 1, 1};
    if (!limits.from.empty()) read_begin("from", limits.from, any_day);
    if (!limits.since.empty()) read_begin("since", limits.since, any_day);
    if (!limits.to.empty()) read_end("to", limits.to, any_day);
    if (!limits.on.empty()) read_condition("on", limits.on, any_day);
}

std::vector<DateCondition> conditions_of(const DateLimits& limits, const CalendarDate& today) {
    std::vector<DateCondition> others;
    DayRange days;
    if (!limits.from.empty()) days = intersection(days, read_begin("from", limits.from, today));
    if (!limits.since.empty()) days = intersection(days, read_begin("since", limits.since, today));
    if (!limits.to.empty()) days = intersection(days, {std::nullopt, read_end("to", limits.to, today).last});
    if (!limits.on.empty()) {
        const DateCondition on = read_condition("on", limits.on, today);
        if (const auto* range = std::get_if<DayRange>(&on)) {
            days = intersection(days, *range);
        } else {
            others.push_back(on);
        }
    }
    if (is_empty(days))
        throw Error(ExitCode::usage, fmt::format("no day is in {}: it ends before it begins", to_text(days)),
                    "--from and --since say where the days begin, --to where they end, --on both.");
    if (days.first || days.last) others.insert(others.begin(), days);
    return others;
}

QueryNode restricted_to(QueryNode root, const std::vector<DateCondition>& conditions) {
    if (conditions.empty()) return root;
    AllNode all;
    if (auto* written = std::get_if<AllNode>(&root.content)) {
        all = std::move(*written);
    } else {
        all.children.push_back(std::move(root));
    }
    for (const DateCondition& condition : conditions)
        all.children.push_back({DateNode{condition}});
    if (all.children.size() > 1) return {std::move(all)};
    QueryNode only = std::move(all.children.front());
    return only;
}

}  // namespace news
