// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/vocabulary/expansion.hpp"
#include "searcher/vocabulary/stem_forms.hpp"
#include "searcher/vocabulary/word_pattern.hpp"

namespace news {

class PatternMatch;

/// The words that an archive has, as the ones to expand a query by. Remembers what it was asked; made anew
/// with each opening of a database.
class ArchiveWords {
  public:
    explicit ArchiveWords(Xapian::Database database, ExpansionLimits limits = {});

    /// From here on a pass ends when the deadline passes; what that cut short is forgotten with the next
    /// call.
    void work_until(SharedDeadline deadline);

    /// One for each pattern, in their order. Patterns without a beginning share one pass over all words.
    std::vector<Expansion> expand(std::span<const WordPattern> patterns);

    /// All words that have this stem in one of the languages; the stem's own if none is in the archive.
    const Expansion& forms_of_stem(const std::string& stem, std::span<const LanguageStemmer> languages);

    /// What follows this beginning of a term in the archive's terms: the exact forms of a word.
    std::vector<CountedWord> endings_of(const std::string& beginning_of_term) const;

    /// Known words that this one may be meant as, the likeliest first. None for numbers.
    std::vector<CountedWord> nearest_words(const std::string& word, std::size_t most);

    /// Whether some article has the word as two that a hyphen joins: email as e-mail.
    bool is_joined(const std::string& word);

    /// How many articles have the term.
    std::uint32_t articles_with(const std::string& term) const { return database_.get_termfreq(term); }

  private:
    void expand_with_beginning(const WordPattern& pattern);
    void keep(PatternMatch& match);
    void expand_in_one_pass(const std::string& prefix, const std::vector<WordPattern>& patterns);

    Xapian::Database database_;
    ExpansionLimits limits_;
    std::map<WordPattern, Expansion> expansions_;
    std::map<std::string, Expansion> forms_;  // by stem and languages
    std::map<std::string, std::vector<CountedWord>> nearest_;
    std::map<std::string, bool> joined_;
};

}  // namespace news
