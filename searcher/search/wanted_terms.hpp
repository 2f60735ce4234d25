// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "common/analysis/analyzer.hpp"

namespace news {

/// The index terms that a query takes, as they are looked for in a text: nearly all of its words are turned
/// down by how they begin, before a term is made of them.
class WantedTerms {
  public:
    void add(const std::vector<std::string>& terms);

    bool contains(const std::string& term) const { return terms_.contains(term); }
    /// Whether any of the terms may be of this word or stem; false if surely none is.
    bool may_have(std::string_view word) const { return beginnings_[beginning_of(word)]; }
    /// The first letters of the words and stems.
    const Initials& initials() const { return initials_; }
    /// Whether starts of sentences or paragraphs are among them.
    bool has_starts() const { return has_starts_; }

  private:
    static constexpr std::size_t different_beginnings = 4096;

    /// A number for the first two bytes; a colon counts as the end of the word, which in an exact form it is.
    static std::size_t beginning_of(std::string_view word) {
        const auto byte = [&](std::size_t at) -> std::size_t {
            return at < word.size() && word[at] != ':' ? static_cast<unsigned char>(word[at]) : 0;
        };
        return (byte(0) * 31 + byte(1)) % different_beginnings;
    }

    std::unordered_set<std::string> terms_;
    std::bitset<different_beginnings> beginnings_;
    Initials initials_;
    bool has_starts_ = false;
};

}  // namespace news
