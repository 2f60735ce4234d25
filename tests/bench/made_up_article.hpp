// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/made_up_words.hpp"

namespace news::bench {

/// Writes news articles that nobody wrote: the same number gives the same article, however many there are.
class ArticleMaker {
  public:
    /// The article of this number as a line of JSON, line end included, behind `out`.
    void append_json(std::uint64_t number, std::string& out);

  private:
    /// What other articles can cite; made from the number alone.
    struct Head {
        Random random;
        std::vector<Vocabulary::Rank> subjects;  // the words and names that the article is about
        std::string title;
        std::chrono::year_month_day day;
    };

    Head head_of(std::uint64_t number) const;
    void append_text(Head& head, std::string& out) const;
    void append_sentence(Head& head, std::string& out) const;
    void append_word(Head& head, std::string& out) const;
    void append_name(Vocabulary::Rank rank, std::string& out) const;
    void append_person(std::uint64_t person, std::string& out) const;
    void append_tags(Random& random, std::string& out) const;
    void append_related(std::uint64_t number, Random& random, std::string& out) const;

    Vocabulary words_;
};

}  // namespace news::bench
