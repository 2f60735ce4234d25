// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "searcher/output/overview.hpp"

namespace news {
namespace {

std::string heading(const CountedArticles& counted_articles) {
    return fmt::format("Of {}{}:\n\n", counted(counted_articles.articles, "article", "articles"),
                       counted_articles.has_all_words ? "" : " with some of the words");
}

struct Row {
    std::string label;
    std::uint64_t articles = 0;
};

std::vector<Row> rows_of(const Facet& facet) {
    std::vector<Row> rows;
    for (const FacetValue& value : facet.values)
        rows.push_back({without_controls(value.value), value.articles});
    if (facet.without > 0)
        rows.push_back({facet.kind == FacetKind::year ? "(no sure date)" : "(none)", facet.without});
    return rows;
}

/// A value a line, its count and its share of all behind it.
std::string facet_lines(const Facet& facet, std::uint64_t all, std::size_t columns) {
    constexpr std::size_t room_for_counts = 24;
    const std::vector<Row> rows = rows_of(facet);
    std::size_t longest = 8;
    for (const Row& row : rows)
        longest = std::max(longest, count_code_points(row.label));
    const std::size_t width = std::min(longest, std::max<std::size_t>(columns, 40) - room_for_counts);
    std::string lines = fmt::format("{}\n", name_of(facet.kind));
    for (const Row& row : rows) {
        lines += fmt::format("  {:<{}.{}}  {:>10}  {:>5.1f} %\n", row.label, width, width,
                             with_thousands(row.articles),
                             100.0 * static_cast<double>(row.articles) / static_cast<double>(all));
    }
    const std::uint64_t more = facet.distinct - facet.values.size();
    if (more > 0) lines += fmt::format("  and {} more\n", with_thousands(more));
    return lines + '\n';
}

}  // namespace

std::string overview_text(const Response& response, const PageStyle& style) {
    if (!response.counted || response.counted->articles == 0) return {};
    const bool compares = response.timeline && response.timeline->queries.size() > 1;
    std::string text;
    if (!response.facets.empty() || !compares) text = heading(*response.counted);
    for (const Facet& facet : response.facets)
        text += facet_lines(facet, response.counted->articles, chart_columns(style));
    if (response.timeline) text += timeline_text(*response.timeline, style);
    return text;
}

}  // namespace news
