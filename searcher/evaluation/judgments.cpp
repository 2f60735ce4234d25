// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/judgments.hpp"

#include <charconv>
#include <optional>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

std::vector<std::string_view> columns_of(std::string_view line) {
    std::vector<std::string_view> columns;
    for (std::size_t at = 0; at < line.size();) {
        at = line.find_first_not_of(" \t", at);
        if (at == std::string_view::npos) break;
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        columns.push_back(line.substr(at, end - at));
        at = end;
    }
    return columns;
}

std::optional<int> grade_in(std::string_view text) {
    int grade = 0;
    const auto [stopped, failure] = std::from_chars(text.data(), text.data() + text.size(), grade);
    if (failure != std::errc{} || stopped != text.data() + text.size()) return std::nullopt;
    return grade;
}

/// query-id  corpus-id  score
bool names_columns(const std::vector<std::string_view>& columns) {
    return columns.size() == 3 && columns.front() == "query-id";
}

/// Empty if the line was taken.
std::string take_line(std::string_view line, Judgments& judgments) {
    const std::vector<std::string_view> columns = columns_of(line);
    if (columns.empty() || names_columns(columns)) return {};
    if (columns.size() != 3 && columns.size() != 4) {
        return fmt::format("a judgment has 4 columns (topic, iteration, article, grade) or 3, not {}",
                           columns.size());
    }
    const std::optional<int> grade = grade_in(columns.back());
    if (!grade) return fmt::format("\"{}\" is no grade: a whole number is", columns.back());
    judgments.by_topic[std::string(columns.front())][std::string(columns[columns.size() - 2])] = *grade;
    return {};
}

}  // namespace

Judgments read_judgments(std::string_view text) {
    Judgments judgments;
    std::size_t number = 0;
    for (const std::string_view line : split_lines(text)) {
        ++number;
        std::string problem = take_line(line, judgments);
        if (!problem.empty()) judgments.problems.push_back({number, std::move(problem)});
    }
    return judgments;
}

}  // namespace news
