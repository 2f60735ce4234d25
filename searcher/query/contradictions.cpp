// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/contradictions.hpp"

#include <algorithm>
#include <limits>
#include <optional>

#include <fmt/format.h>

#include "common/news_date.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"

namespace news {
namespace {

bool has_day(const DayRange& range, const EveryYear& day) {
    if (!range.first || !range.last) return true;  // in some year to come, or long gone
    for (int year = range.first->year; year <= range.last->year; ++year) {
        const CalendarDate date{year, day.month, day.day};
        const bool is_in_range = first_day(*range.first) <= date && date <= last_day(*range.last);
        if (is_in_range && day.day <= days_in_month(year, day.month)) return true;
    }
    return false;
}

struct HaveCommonDay {
    bool operator()(const DayRange& a, const DayRange& b) const { return !is_empty(intersection(a, b)); }
    bool operator()(const DayRange& a, const EveryYear& b) const { return has_day(a, b); }
    bool operator()(const EveryYear& a, const DayRange& b) const { return has_day(b, a); }
    bool operator()(const EveryYear& a, const EveryYear& b) const { return a == b; }
};

/// The dates of a condition or of alternatives of nothing but conditions; none for anything else.
std::vector<DateCondition> dates_in(const QueryNode& node) {
    if (const auto* date = std::get_if<DateNode>(&node.content)) return {date->condition};
    if (!std::holds_alternative<AnyNode>(node.content)) return {};
    std::vector<DateCondition> dates;
    for (const QueryNode& child : nodes_below(node)) {
        const std::vector<DateCondition> below = dates_in(child);
        if (below.empty()) return {};
        dates.insert(dates.end(), below.begin(), below.end());
    }
    return dates;
}

bool share_no_day(const QueryNode& a, const QueryNode& b) {
    const std::vector<DateCondition> some = dates_in(a);
    const std::vector<DateCondition> others = dates_in(b);
    if (some.empty() || others.empty()) return false;
    return std::none_of(some.begin(), some.end(), [&](const DateCondition& one) {
        return std::any_of(others.begin(), others.end(), [&](const DateCondition& other) {
            return std::visit(HaveCommonDay{}, one, other);
        });
    });
}

bool share_no_count(const QueryNode& a, const QueryNode& b) {
    const auto* one = std::get_if<WordCountNode>(&a.content);
    const auto* other = std::get_if<WordCountNode>(&b.content);
    if (one == nullptr || other == nullptr) return false;
    constexpr std::uint32_t no_limit = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t least = std::max(one->least.value_or(0), other->least.value_or(0));
    return std::min(one->most.value_or(no_limit), other->most.value_or(no_limit)) < least;
}

}  // namespace

std::string contradiction(const std::vector<QueryNode>& children, const QueryNode& unit) {
    for (const QueryNode& child : children) {
        if (share_no_day(child, unit)) {
            return fmt::format(
                "no day is in both {} and {}; dates of which either will do are written "
                "date:2018,2020",
                canonical_text(child), canonical_text(unit));
        }
        if (share_no_count(child, unit)) {
            return fmt::format("no number of words is in both {} and {}", canonical_text(child),
                               canonical_text(unit));
        }
    }
    return {};
}

std::vector<std::string> contradictions_with(const QueryNode& root, const std::vector<DateCondition>& dates) {
    const auto* all = std::get_if<AllNode>(&root.content);
    std::vector<QueryNode> conditions = all != nullptr ? all->children : std::vector{root};
    std::vector<std::string> contradictions;
    for (const DateCondition& date : dates) {
        const QueryNode node{DateNode{date}};
        std::string problem = contradiction(conditions, node);
        if (!problem.empty()) contradictions.push_back(std::move(problem));
        conditions.push_back(node);
    }
    return contradictions;
}

}  // namespace news
