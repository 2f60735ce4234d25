// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/overview.hpp"

#include <utility>
#include <vector>

#include <fmt/format.h>

#include "searcher/counting/date_counts.hpp"
#include "searcher/counting/facet_counts.hpp"

namespace news {

bool wants_overview(const Request& request) {
    return !request.facets.empty() || request.timeline;
}

Tier counted_articles(const SearchPlan& plan, const Response& response) {
    const bool has_all_words = plan.order == PlanOrder::by_words && response.all_words > 0;
    if (has_all_words || response.some_words == 0) return {plan.whole, Tier::Words::all};
    Xapian::Query any;
    for (const Tier& tier : plan.tiers)
        any |= tier.query;
    return {any, Tier::Words::some};
}

void add_overview(Response& response, const Xapian::Database& database, const Tier& tier,
                  const Request& request) {
    const ArticleSet articles = articles_matching(database, tier.query);
    response.counted = {articles.size(), tier.words == Tier::Words::all};
    for (const FacetKind kind : request.facets)
        response.facets.push_back(count_facet(database, kind, articles, request.facet_limit));
    if (!request.timeline) return;
    response.dates = count_dates(database, articles);
    response.dates->query = response.canonical;
}

Request compared_request(const Request& request) {
    Request compared = request;
    compared.text = request.timeline->compared.value_or("");
    compared.facets.clear();
    compared.timeline->compared.reset();
    compared.explanation = Explanation::none;
    compared.detail = HitDetail::id;
    compared.limit = 0;
    compared.offset = 0;
    return compared;
}

void compare_with(Response& response, Response compared) {
    for (const QueryWarning& warning : compared.warnings)
        response.notes.push_back(fmt::format("--compare, column {}: {}", warning.column, warning.message));
    for (const std::string& note : compared.notes)
        response.notes.push_back("--compare: " + note);
    response.is_partial = response.is_partial || compared.is_partial;
    response.compared_dates = std::move(compared.dates);
}

void chart(Response& response, const Xapian::Database& database, std::optional<TimeStep> step) {
    std::vector<PublicationDates> queries;
    for (auto* dates : {&response.dates, &response.compared_dates}) {
        if (*dates) queries.push_back(std::move(**dates));
        dates->reset();
    }
    Timeline timeline = make_timeline(queries, step_of(queries, step));
    add_holdings(database, timeline);
    mark_peaks(timeline);
    response.timeline = std::move(timeline);
}

}  // namespace news
