// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

namespace news {

/// The best matches of several searches, each among other articles: by score, of equal ones the newest first.
class BestMatches {
  public:
    explicit BestMatches(std::uint64_t most) : most_(most) {}

    /// Adds what is good enough. The search sorts by score, then by a value, both descending. Returns the
    /// highest score it has seen.
    double search(Xapian::Enquire& enquire);

    /// Whether there are as many as are wanted, all with a higher score than this.
    bool are_all_above(double score) const;

    /// Those behind the first ones.
    std::vector<Xapian::MSetIterator> behind(std::uint64_t passed_over) const;

  private:
    bool is_full() const { return matches_.size() == most_; }

    std::uint64_t most_;
    std::vector<Xapian::MSetIterator> matches_;
};

}  // namespace news
