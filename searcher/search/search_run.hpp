// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <xapian.h>

#include "searcher/query/parser.hpp"
#include "searcher/search/analyzers.hpp"
#include "searcher/search/hit_maker.hpp"
#include "searcher/search/hit_receiver.hpp"
#include "searcher/search/match_order.hpp"
#include "searcher/search/match_spool.hpp"
#include "searcher/search/match_total.hpp"
#include "searcher/search/request.hpp"
#include "searcher/search/response.hpp"
#include "searcher/search/search_plan.hpp"
#include "searcher/translation/archive_view.hpp"
#include "searcher/translation/xapian_query.hpp"

namespace news {

/// Where an article stands among all hits.
struct HitPlace {
    std::uint64_t rank = 0;  // 1 for the first; 0 if it is no hit
    double score = 0;
};

/// Answers one request; lives as long as that takes.
class SearchRun {
  public:
    /// All must outlive it.
    SearchRun(ArchiveView& archive, Analyzers& analyzers, const QueryContext& context,
              const Request& request);

    /// The page that is asked for.
    Response run();

    /// Looks for all there is. The answer has no hits but their exact number; `deliver` has them.
    Response gather();
    /// What `gather` found from the first that is asked for on, in order, each read when its turn comes. No
    /// deadline ends it.
    void deliver(HitReceiver& receiver);

    /// Where an article stands in the answer that run() gave, whatever the page.
    HitPlace place_of(Xapian::docid document, const Response& answer);
    /// How many articles `gather` would find, and when they were published if that is wanted. The request has
    /// no page.
    enum class Dates : std::uint8_t { unknown, counted };
    CountedByDate count(Dates dates);
    /// Whether `gather` would find any.
    Existence exists();

    /// The query as it is run.
    const QueryNode& root() const { return root_; }
    /// What scores on top with Request::expand; nothing without.
    const Xapian::Query& feedback() const { return feedback_; }

  private:
    enum class Mode : std::uint8_t { page, all };
    /// A tier's matches.
    struct Listing {
        Tier::Words words;
        MatchSpool matches;
    };

    std::uint64_t end_of_page() const;
    QueryNode understood(const Request& request, const QueryContext& context);
    QueryNode looked_for_in(QueryNode root, MatchMode match);
    void run_tiers();
    bool is_looked_at(const Tier& tier, std::uint64_t all_words) const;
    void run_tier(const Tier& tier);
    void run_as_one_list();
    std::uint64_t take(const Tier& tier, std::uint64_t before);
    std::uint64_t collect(const Tier& tier, std::uint64_t before);
    void deliver(Listing& listing, HitReceiver& receiver, std::uint64_t& rank);
    Xapian::Query in_time(const Xapian::Query& query) const;
    std::uint64_t count(const Xapian::Query& query) const;
    void count_all_matches();
    void tell_what_was_done();
    void explain_empty_answer();

    ArchiveView& archive_;
    const Request& request_;
    Response response_;
    SharedDeadline deadline_;
    bool is_question_ = false;
    QueryNode root_;
    XapianTranslator translator_;
    SearchPlan plan_;
    Xapian::Query feedback_;
    Xapian::Query looked_for_;  // by the tiers so far
    MatchOrder order_;
    HitMaker hits_;
    Mode mode_ = Mode::page;
    std::vector<Listing> listings_;  // in their order
};

}  // namespace news
