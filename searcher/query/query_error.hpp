// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "common/error.hpp"

namespace news {

/// A query that cannot be read. The message names the column and shows the query with a caret under it.
class QueryError : public Error {
  public:
    /// `byte` is where in `query` the trouble is.
    QueryError(std::string_view query, std::size_t byte, const std::string& problem, std::string hint);

    const std::string& problem() const noexcept { return problem_; }
    std::size_t column() const noexcept { return column_; }

  private:
    std::string problem_;
    std::size_t column_;
};

/// The query was read, but not quite as it was written.
struct QueryWarning {
    std::size_t column;  // in characters, from 1
    std::string message;

    friend bool operator==(const QueryWarning&, const QueryWarning&) = default;
};

/// For a part of a query that is nothing but signs.
inline constexpr std::string_view no_word_hint =
    "Punctuation and signs by themselves are not searched; write a word beside them.";

inline constexpr std::string_view weight_hint =
    "paris^2 counts twice, paris^0.5 half; the number stands last, behind words, phrases and brackets.";

/// Characters before the byte, plus one.
std::size_t column_of(std::string_view query, std::size_t byte);

}  // namespace news
