// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace news {

/// A folded word in which `*` stands for any characters, none as well, and `?` for exactly one.
class Wildcard {
  public:
    explicit Wildcard(std::string pattern);

    /// What every word it matches begins with.
    std::string_view beginning() const { return std::string_view(pattern_).substr(0, beginning_); }
    bool matches(std::string_view word) const;

  private:
    std::string pattern_;
    std::size_t beginning_;      // bytes
    std::string longest_fixed_;  // letters that stand in every word it matches
};

}  // namespace news
