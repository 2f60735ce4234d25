// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <xapian.h>

#include "searcher/vocabulary/expansion.hpp"

namespace news {

/// Goes through the terms that begin alike, in their order, and hands out what stands behind the prefix.
/// Without a prefix that is the words, which do not begin with a capital as the prefixed terms do.
class WordWalk {
  public:
    /// `beginning` is what the words themselves begin with.
    WordWalk(const Xapian::Database& database, std::string_view prefix, std::string_view beginning);

    /// Moves to the next word; false behind the last, and when a limit is reached.
    bool next(const ExpansionLimits& limits);

    const std::string& word() const { return word_; }
    /// How many articles have the word.
    std::uint32_t articles() const { return at_.get_termfreq(); }
    bool reached_limit() const { return reached_limit_; }

  private:
    bool may_go_on(const ExpansionLimits& limits) const;

    std::string prefix_;
    std::string beginning_;  // prefix included
    Xapian::TermIterator at_;
    Xapian::TermIterator end_;
    std::string word_;
    std::size_t looked_at_ = 0;
    bool is_started_ = false;
    bool reached_limit_ = false;
};

}  // namespace news
