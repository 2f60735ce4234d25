// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <xapian.h>

#include "searcher/matching/deadline.hpp"
#include "searcher/query/recency.hpp"
#include "searcher/search/best_matches.hpp"
#include "searcher/search/calendar_windows.hpp"
#include "searcher/search/match_spool.hpp"
#include "searcher/search/request.hpp"
#include "searcher/translation/archive_view.hpp"

namespace news {

/// Some of a query's matches, in their order.
struct OrderedMatches {
    std::vector<Xapian::MSetIterator> matches;
    std::optional<std::uint64_t> all;  // how many there are, where it came out exactly
};

/// Whether score has a say in it.
constexpr bool has_score(SortOrder order) {
    return order == SortOrder::relevance || order == SortOrder::recent;
}

/// In which order the articles of an answer come.
class MatchOrder {
  public:
    /// The archive must outlive it.
    MatchOrder(const ArchiveView& archive, const Request& request, const CalendarDate& today,
               SharedDeadline deadline);

    /// At most `room` matches behind so many others. `scores` is whether anything in the query does.
    OrderedMatches matches_of(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                              std::uint64_t room);
    /// Every match, in the order of the pages that `matches_of` gives. Looks at the archive piece by piece:
    /// in memory are the matches of one piece.
    MatchSpool all_matches(const Xapian::Query& query, bool scores) const;

  private:
    SortOrder order_of(bool scores) const;
    OrderedMatches best(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                        std::uint64_t room) const;
    OrderedMatches newest(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                          std::uint64_t room) const;
    OrderedMatches nearest(const Xapian::Query& query, std::uint64_t passed_over, std::uint64_t room);
    BestMatches outwards(const Xapian::Query& query, double highest, std::uint64_t most) const;
    double highest_score(const Xapian::Query& query) const;
    Xapian::Enquire by_score_and_date(const Xapian::Query& query) const;

    const ArchiveView& archive_;
    SortOrder sort_;
    Told told_;
    std::optional<Recency> recency_;  // for SortOrder::recent
    SharedDeadline deadline_;
    std::vector<NearWindow> near_windows_;  // of the calendar, if they are needed
};

}  // namespace news
