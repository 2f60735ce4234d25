// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/query_error.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t context = 60;  // characters of the query shown on either side of the caret

/// The query around the column on one line, and the caret below it.
std::string with_caret(std::string_view query, std::size_t column) {
    const std::string clean = without_controls(query);
    const std::size_t first = column > context ? column - context : 1;
    std::string shown;
    std::size_t at = 0;
    for (std::size_t i = 1; i < column + context && at < clean.size(); ++i) {
        const std::size_t start = at;
        next_code_point(clean, at);
        if (i >= first) shown += clean.substr(start, at - start);
    }
    return fmt::format("  {}\n  {}^", shown, std::string(column - first, ' '));
}

}  // namespace

std::size_t column_of(std::string_view query, std::size_t byte) {
    return count_code_points(query.substr(0, std::min(byte, query.size()))) + 1;
}

QueryError::QueryError(std::string_view query, std::size_t byte, const std::string& problem, std::string hint)
    : Error(ExitCode::usage,
            fmt::format("column {}: {}\n{}", column_of(query, byte), problem,
                        with_caret(query, column_of(query, byte))),
            std::move(hint)),
      problem_(problem),
      column_(column_of(query, byte)) {}

}  // namespace news
