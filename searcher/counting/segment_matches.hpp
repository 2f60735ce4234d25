// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <xapian.h>

#include "searcher/counting/article_bits.hpp"

namespace news {

/// Whether terms alone decide what matches, however they are joined and whatever scores on top.
bool is_of_terms(const Xapian::Query& query);

/// What matches queries of terms in one segment, by sets: nothing is ranked, and of an AND only the rarest
/// part is read from end to end. Terms that are asked for again and again are kept as sets.
class SegmentMatches {
  public:
    explicit SegmentMatches(Xapian::Database segment);

    /// How many articles match a query that is of terms.
    std::uint64_t count(const Xapian::Query& query);

  private:
    using Queries = std::vector<Xapian::Query>;

    ArticleBits matching(const Xapian::Query& query);
    ArticleBits with_term(const std::string& term);
    ArticleBits with_any(const Queries& parts);
    ArticleBits with_all(Queries parts);
    /// Leaves only those that match.
    void narrow(ArticleBits& articles, const Xapian::Query& query);
    void narrow_to_term(ArticleBits& articles, const std::string& term);
    void narrow_to_any(ArticleBits& articles, const Queries& parts);
    /// Takes out those that match one of these.
    void remove(ArticleBits& articles, const Queries& unwanted);
    std::uint64_t at_most(const Xapian::Query& query) const;
    const ArticleBits* kept(const std::string& term);
    ArticleBits read(const std::string& term) const;

    Xapian::Database segment_;
    Xapian::docid last_number_;
    std::unordered_map<std::string, ArticleBits> kept_;
    std::unordered_set<std::string> asked_for_;
};

}  // namespace news
