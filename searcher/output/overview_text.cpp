// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/text.hpp"
#include "common/text_layout.hpp"
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
        rows.push_back(
            {without_controls(value.value) + (value.is_agency ? " (agency)" : ""), value.articles});
    if (facet.without > 0)
        rows.push_back({facet.kind == FacetKind::year ? "(no sure date)" : "(none)", facet.without});
    return rows;
}

/// How wide the columns of a facet are; what does not fit is left out or cut.
struct TableWidths {
    std::size_t label = 8;
    std::size_t count = 10;
    bool has_shares = true;
};

TableWidths widths_of(const std::vector<Row>& rows, std::size_t columns) {
    constexpr std::size_t narrow = 40;  // columns, below which room is saved
    constexpr std::size_t gap = 2;
    constexpr std::size_t share = 9;  // "  100.0 %"
    TableWidths widths;
    std::size_t longest_count = 1;
    for (const Row& row : rows) {
        widths.label = std::max(widths.label, columns_of(row.label));
        longest_count = std::max(longest_count, with_thousands(row.articles).size());
    }
    if (columns < narrow) widths.count = longest_count;
    const std::size_t fewest = gap + widths.label + gap + widths.count;
    widths.has_shares = columns >= narrow || fewest + share <= columns;
    const std::size_t taken = 2 * gap + widths.count + (widths.has_shares ? share : 0);
    widths.label = std::min(widths.label, std::max<std::size_t>(columns, taken + 1) - taken);
    return widths;
}

/// A value a line, its count and its share of all behind it.
std::string facet_lines(const Facet& facet, std::uint64_t all, std::size_t columns) {
    const std::vector<Row> rows = rows_of(facet);
    const TableWidths widths = widths_of(rows, columns);
    std::string lines = fmt::format("{}\n", name_of(facet.kind));
    for (const Row& row : rows) {
        lines += fmt::format("  {}  {:>{}}", fitted(row.label, widths.label), with_thousands(row.articles),
                             widths.count);
        if (widths.has_shares) {
            lines += fmt::format("  {:>5.1f} %",
                                 100.0 * static_cast<double>(row.articles) / static_cast<double>(all));
        }
        lines += '\n';
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
