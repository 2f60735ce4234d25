// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace news {

/// How large a query may be. Refuses one that is larger, with a QueryError.
class QueryLimits {
  public:
    static constexpr int deepest_nesting = 100;

    explicit QueryLimits(std::string_view query) : query_(query) {}

    void check_length() const;

    /// Parts that begin at this byte.
    void count_parts(std::size_t begin, std::size_t count);

    void enter_bracket(std::size_t byte);
    void leave_bracket() { --depth_; }

    /// The canonical text can be longer and deeper than what was typed: title:(a b) is title:a AND title:b.
    void check_canonical(std::string_view canonical) const;

  private:
    [[noreturn]] void refuse_depth() const;

    std::string_view query_;
    std::size_t part_count_ = 0;
    int depth_ = 0;
    int deepest_depth_ = 0;
    std::size_t deepest_byte_ = 0;
};

}  // namespace news
