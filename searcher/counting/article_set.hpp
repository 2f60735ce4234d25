// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <xapian.h>

namespace news {

/// Articles by their numbers in an open archive.
class ArticleSet {
  public:
    ArticleSet() = default;
    explicit ArticleSet(std::vector<Xapian::docid> numbers);

    /// Ascending.
    const std::vector<Xapian::docid>& numbers() const { return numbers_; }
    std::uint64_t size() const { return numbers_.size(); }
    bool contains(Xapian::docid number) const { return number < is_in_.size() && is_in_[number]; }

  private:
    std::vector<Xapian::docid> numbers_;
    std::vector<bool> is_in_;  // by number
};

/// All that match, without ranking any.
ArticleSet articles_matching(const Xapian::Database& database, const Xapian::Query& query);

/// All that carry a term.
ArticleSet articles_with(const Xapian::Database& database, const std::string& term);

}  // namespace news
