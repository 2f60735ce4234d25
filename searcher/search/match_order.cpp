// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/match_order.hpp"

#include <algorithm>
#include <utility>

#include "common/fields.hpp"
#include "searcher/counting/segment_matches.hpp"
#include "searcher/matching/deadline_source.hpp"
#include "searcher/matching/number_range_source.hpp"
#include "searcher/matching/recency_source.hpp"
#include "searcher/search/bm25.hpp"

namespace news {
namespace {

constexpr Xapian::valueno published_slot = static_cast<Xapian::valueno>(Slot::published);

/// Articles that are no closer are looked for all at once: hardly anything but their score counts.
constexpr double least_closeness = 0.01;
/// What it adds to a score that is not low is less than its last digit.
constexpr double no_closeness = 1e-20;
constexpr double low_score = 1e-3;  // in parts of the highest

/// An article of the days themselves gets as much on top as the best match is worth, and something where
/// nothing scores.
double bonus_on_the_days(double highest) {
    return highest > 0 ? highest : 1;
}

void set_weighting(Xapian::Enquire& enquire, const ranking::Weighting& weighting, bool scores) {
    if (!scores) return enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_weighting_scheme(bm25(weighting));
}

void set_order(Xapian::Enquire& enquire, SortOrder order) {
    constexpr bool descending = true;
    constexpr bool ascending = false;
    if (order == SortOrder::oldest) {
        enquire.set_sort_by_value_then_relevance(published_slot, ascending);
    } else if (order == SortOrder::newest) {
        enquire.set_sort_by_value_then_relevance(published_slot, descending);
    } else {
        enquire.set_sort_by_relevance_then_value(published_slot, descending);
    }
}

void append(std::vector<Xapian::MSetIterator>& matches, const Xapian::MSet& found,
            std::uint64_t passed_over) {
    std::uint64_t place = 0;
    for (auto match = found.begin(); match != found.end(); ++match) {
        if (place++ >= passed_over) matches.push_back(match);
    }
}

}  // namespace

MatchOrder::MatchOrder(const ArchiveView& archive, const Request& request, const CalendarDate& today,
                       SharedDeadline deadline)
    : archive_(archive), sort_(request.sort), told_(request.told), deadline_(std::move(deadline)) {
    if (sort_ == SortOrder::recent) recency_ = read_recency(request.around, request.half_life, today);
}

OrderedMatches MatchOrder::matches_of(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                                      std::uint64_t room) {
    if (recency_) return nearest(query, passed_over, room);
    return order_of(scores) == SortOrder::newest ? newest(query, scores, passed_over, room)
                                                 : best(query, scores, passed_over, room);
}

/// What nothing in the query scores has no other order than that of dates.
SortOrder MatchOrder::order_of(bool scores) const {
    return sort_ == SortOrder::relevance && !scores ? SortOrder::newest : sort_;
}

OrderedMatches MatchOrder::best(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                                std::uint64_t room) const {
    Xapian::Enquire enquire(archive_.database);
    set_weighting(enquire, archive_.weighting, scores);
    enquire.set_query(until(deadline_, query));
    set_order(enquire, sort_);
    // What is counted cheaply elsewhere, or not at all, need not be ranked to the end.
    const bool may_stop = told_ == Told::hits || is_of_terms(query);
    const Xapian::doccount looked_at = may_stop ? 0 : archive_.database.get_doccount();
    const Xapian::MSet found = enquire.get_mset(static_cast<Xapian::doccount>(passed_over),
                                                static_cast<Xapian::doccount>(room), looked_at);
    OrderedMatches ordered;
    append(ordered.matches, found, 0);
    if (found.get_matches_lower_bound() == found.get_matches_upper_bound())
        ordered.all = found.get_matches_estimated();
    return ordered;
}

MatchSpool MatchOrder::all_matches(const Xapian::Query& query, bool scores) const {
    constexpr Xapian::docid articles_at_once = 16'384;  // Xapian keeps some 100 bytes of each match
    const SortOrder order = order_of(scores);
    MatchSpool matches(order);
    Xapian::Enquire enquire(archive_.database);
    set_weighting(enquire, archive_.weighting, scores || recency_);
    const double on_the_days = recency_ ? bonus_on_the_days(highest_score(query)) : 0;
    set_order(enquire, order);
    for_each_range(archive_.database, articles_at_once, [&](NumberRange range) {
        // Put together as for a page: sums of three parts come out alike, to the last bit, only so.
        const Xapian::Query part = in_range(until(deadline_, query), range);
        enquire.set_query(recency_ ? preferring_recent(part, *recency_, {on_the_days, on_the_days}) : part);
        const Xapian::MSet found = enquire.get_mset(0, archive_.database.get_doccount());
        for (auto match = found.begin(); match != found.end(); ++match)
            matches.add(match_key(match.get_weight(), match.get_sort_key(), *match));
    });
    return matches;
}

/// Window by window backwards through the calendar, as long as there is room.
OrderedMatches MatchOrder::newest(const Xapian::Query& query, bool scores, std::uint64_t passed_over,
                                  std::uint64_t room) const {
    CalendarWindows windows(archive_.database);
    OrderedMatches ordered;
    while (ordered.matches.size() < room) {
        const std::optional<Xapian::Query> window = windows.next();
        if (!window) break;
        const std::uint64_t wanted = passed_over + room - ordered.matches.size();
        Xapian::Enquire enquire(archive_.database);
        set_weighting(enquire, archive_.weighting, scores);
        enquire.set_query(until(deadline_, {Xapian::Query::OP_FILTER, query, *window}));
        set_order(enquire, SortOrder::newest);
        const Xapian::MSet found = enquire.get_mset(0, static_cast<Xapian::doccount>(wanted));
        append(ordered.matches, found, passed_over);
        passed_over -= std::min<std::uint64_t>(passed_over, found.size());
    }
    return ordered;
}

/// Outwards through the calendar, until nothing further away can be better than what was found.
OrderedMatches MatchOrder::nearest(const Xapian::Query& query, std::uint64_t passed_over,
                                   std::uint64_t room) {
    if (room == 0) return {};
    if (near_windows_.empty()) near_windows_ = windows_around(archive_.database, *recency_);
    BestMatches by_score(passed_over + room);
    Xapian::Enquire enquire = by_score_and_date(query);
    const double highest = by_score.search(enquire);
    if (near_windows_.front().closeness < no_closeness && by_score.are_all_above(highest * low_score))
        return {by_score.behind(passed_over), std::nullopt};
    return {outwards(query, highest, passed_over + room).behind(passed_over), std::nullopt};
}

BestMatches MatchOrder::outwards(const Xapian::Query& query, double highest, std::uint64_t most) const {
    const double on_the_days = bonus_on_the_days(highest);
    BestMatches found(most);
    Xapian::Query looked_through;
    for (const NearWindow& window : near_windows_) {
        const RecencyBonus bonus{on_the_days, on_the_days * window.closeness};
        if (found.are_all_above(highest + bonus.at_most)) break;
        const bool is_rest = window.closeness < least_closeness;
        const Xapian::Query part = is_rest ? Xapian::Query(Xapian::Query::OP_AND_NOT, query, looked_through)
                                           : Xapian::Query(Xapian::Query::OP_FILTER, query, window.articles);
        Xapian::Enquire enquire = by_score_and_date(preferring_recent(part, *recency_, bonus));
        found.search(enquire);
        if (is_rest) break;
        looked_through |= window.articles;
    }
    return found;
}

double MatchOrder::highest_score(const Xapian::Query& query) const {
    return by_score_and_date(query).get_mset(0, 1).get_max_attained();
}

Xapian::Enquire MatchOrder::by_score_and_date(const Xapian::Query& query) const {
    Xapian::Enquire enquire(archive_.database);
    set_weighting(enquire, archive_.weighting, true);
    enquire.set_query(until(deadline_, query));
    set_order(enquire, SortOrder::relevance);
    return enquire;
}

}  // namespace news
