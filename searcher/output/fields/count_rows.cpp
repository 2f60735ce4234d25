// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/count_rows.hpp"

namespace news {
namespace {

void add_facet(std::vector<CountRow>& rows, const Facet& facet, const std::string& query) {
    const std::string kind{name_of(facet.kind)};
    for (const FacetValue& value : facet.values)
        rows.push_back({kind, query, value.value, value.articles, Unknown{}});
    if (facet.without > 0) rows.push_back({kind, query, Unknown{}, facet.without, Unknown{}});
}

void add_curve(std::vector<CountRow>& rows, const Timeline& timeline, std::size_t which) {
    const TimelineQuery& query = timeline.queries[which];
    const std::string kind = "timeline-" + std::string(name_of(timeline.step));
    for (const TimelinePeriod& period : timeline.periods)
        rows.push_back(
            {kind, query.query, to_text(period.begin), period.counts[which].articles, period.held});
    rows.push_back({std::string("imprecise"), query.query, Unknown{}, query.imprecise, Unknown{}});
    rows.push_back({std::string("doubtful"), query.query, Unknown{}, query.doubtful, Unknown{}});
    rows.push_back({std::string("undated"), query.query, Unknown{}, query.undated, Unknown{}});
}

}  // namespace

std::vector<CountRow> count_rows(const Response& response) {
    std::vector<CountRow> rows;
    for (const Facet& facet : response.facets)
        add_facet(rows, facet, response.canonical);
    if (!response.timeline) return rows;
    for (std::size_t i = 0; i < response.timeline->queries.size(); ++i)
        add_curve(rows, *response.timeline, i);
    return rows;
}

}  // namespace news
