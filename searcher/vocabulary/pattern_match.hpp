// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "searcher/vocabulary/edit_distance.hpp"
#include "searcher/vocabulary/expansion.hpp"
#include "searcher/vocabulary/wildcard.hpp"
#include "searcher/vocabulary/word_pattern.hpp"

namespace news {

/// One pattern while words go by: keeps those that match, of too many the ones in most articles.
class PatternMatch {
  public:
    PatternMatch(WordPattern pattern, std::size_t most_words);

    /// What every word that matches begins with; mostly nothing.
    std::string_view beginning() const;
    bool matches(std::string_view word);
    void take(CountedWord word);
    /// Words were left unread.
    void stop_short() { expansion_.reached_limit = true; }

    const WordPattern& pattern() const { return pattern_; }
    Expansion finish();

  private:
    void drop_rarest();

    WordPattern pattern_;
    std::size_t most_words_;
    std::optional<Wildcard> wildcard_;
    std::optional<EditDistance> distance_;
    Expansion expansion_;
};

}  // namespace news
