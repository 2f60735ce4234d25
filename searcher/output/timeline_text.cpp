// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "common/text.hpp"
#include "common/text_layout.hpp"
#include "searcher/output/overview.hpp"

namespace news {
namespace {

constexpr std::string_view peak_mark = " peak";

/// Where things stand on a line of a chart. A narrow terminal has no shares, and a very narrow one no bars.
struct ChartColumns {
    std::size_t label = 10;  // 2018-08-07
    std::size_t count = 11;
    std::size_t share = 9;
    std::size_t bar = 0;
};

ChartColumns columns_for(const Timeline& timeline, std::size_t columns) {
    constexpr std::size_t shortest_bar = 8;
    const std::size_t curves = std::max<std::size_t>(timeline.queries.size(), 1);
    ChartColumns chart;
    const auto room_for_bars = [&] {
        const std::size_t taken = chart.label + curves * (chart.count + chart.share + 1 + peak_mark.size());
        return (std::max(columns, taken) - taken) / curves;
    };
    chart.bar = room_for_bars();
    if (chart.bar >= shortest_bar) return chart;
    constexpr std::size_t gap = 2;
    std::uint64_t most = 0;
    for (const TimelinePeriod& period : timeline.periods) {
        for (const PeriodCount& count : period.counts)
            most = std::max(most, count.articles);
    }
    chart = {timeline.periods.empty() ? 0 : to_text(timeline.periods.front().begin).size(),
             gap + with_thousands(most).size(), 0, 0};
    chart.bar = room_for_bars();
    if (chart.bar < shortest_bar) chart.bar = 0;
    return chart;
}

/// In eighths of a column, so that what there is is seen: one eighth at least.
std::string bar(std::uint64_t count, std::uint64_t most, std::size_t width) {
    constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (count == 0) return {};
    const double share = static_cast<double>(count) / static_cast<double>(most);
    const auto eighths = std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(share * static_cast<double>(width * parts.size()))));
    std::string drawn;
    for (std::size_t i = 0; i < eighths / parts.size(); ++i)
        drawn += "█";
    return drawn += parts[eighths % parts.size()];
}

std::string share(std::uint64_t articles, std::uint64_t held) {
    if (held == 0) return "";
    return fmt::format("{:.1f} %", 100.0 * static_cast<double>(articles) / static_cast<double>(held));
}

/// The archive may lack what was published: that is no sign that nothing was.
enum class Emptiness : std::uint8_t { none, no_match, gap };

Emptiness emptiness_of(const TimelinePeriod& period) {
    if (period.held == 0) return Emptiness::gap;
    const bool has_match = std::any_of(period.counts.begin(), period.counts.end(),
                                       [](const PeriodCount& count) { return count.articles > 0; });
    return has_match ? Emptiness::none : Emptiness::no_match;
}

/// Draws the curves of a timeline, as many beside each other as there are queries.
class Chart {
  public:
    Chart(const Timeline& timeline, const PageStyle& style)
        : timeline_(timeline), style_(style), columns_(columns_for(timeline, chart_columns(style))) {
        for (const TimelinePeriod& period : timeline.periods) {
            for (const PeriodCount& count : period.counts)
                most_ = std::max(most_, count.articles);
        }
    }

    std::string heading() const {
        return fmt::format("By {}{}{}:", name_of(timeline_.step),
                           timeline_.step == TimeStep::week ? " from Monday on" : "",
                           columns_.share > 0 ? ", with the share of all articles in the archive" : "");
    }

    std::string draw() const {
        constexpr std::size_t most_zeros = 2;  // lines; a longer run is told in one
        std::string lines;
        const std::vector<TimelinePeriod>& periods = timeline_.periods;
        for (std::size_t first = 0, end = 0; first < periods.size(); first = end) {
            const Emptiness emptiness = emptiness_of(periods[first]);
            for (end = first + 1; end < periods.size() && emptiness_of(periods[end]) == emptiness; ++end) {
            }
            if (emptiness == Emptiness::gap ||
                (emptiness == Emptiness::no_match && end - first > most_zeros)) {
                lines += empty_line(first, end - 1, emptiness);
                continue;
            }
            for (std::size_t i = first; i < end; ++i)
                lines += line_of(periods[i]);
        }
        return lines;
    }

  private:
    std::string line_of(const TimelinePeriod& period) const {
        std::string line = fmt::format("{:<{}}", to_text(period.begin), columns_.label);
        std::size_t missing = 0;  // columns that the curve before has left free
        for (const PeriodCount& count : period.counts) {
            line.append(missing, ' ');
            std::string drawn = columns_.bar > 0 ? ' ' + bar(count.articles, most_, columns_.bar) : "";
            if (count.is_peak) drawn += peak_mark;
            line += fmt::format("{:>{}}", with_thousands(count.articles), columns_.count);
            if (columns_.share > 0)
                line += fmt::format("{:>{}}", share(count.articles, period.held), columns_.share);
            line += drawn;
            missing = 1 + columns_.bar + peak_mark.size() - columns_of(drawn);
        }
        return line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }

    std::string empty_line(std::size_t first, std::size_t last, Emptiness emptiness) const {
        const bool is_gap = emptiness == Emptiness::gap;
        std::string line =
            fmt::format("{:<{}}{:>{}}  {}", to_text(timeline_.periods[first].begin), columns_.label,
                        is_gap ? "-" : "0", columns_.count, is_gap ? "the archive has none" : "no match");
        if (first < last) {
            line += fmt::format(" in {} {}s, to {}", with_thousands(last - first + 1),
                                name_of(timeline_.step), to_text(timeline_.periods[last].begin));
        }
        return laid_out(line, {"", std::string(columns_.label + 2, ' ')}, style_);
    }

    const Timeline& timeline_;
    const PageStyle& style_;
    ChartColumns columns_;
    std::uint64_t most_ = 1;
};

std::string peaks_line(const Timeline& timeline, std::size_t query) {
    const double median = median_count(timeline, query);
    std::vector<std::string> peaks;
    for (const TimelinePeriod& period : timeline.periods) {
        const PeriodCount& count = period.counts[query];
        if (!count.is_peak) continue;
        std::string peak = fmt::format("{} with {}", to_text(period.begin), with_thousands(count.articles));
        if (median > 0)
            peak += fmt::format(" ({:.1f} times the median)", static_cast<double>(count.articles) / median);
        peaks.push_back(std::move(peak));
    }
    if (peaks.empty()) return {};
    return fmt::format("{}: {}", peaks.size() == 1 ? "Peak" : "Peaks", join(peaks, ", "));
}

std::string left_out_line(const TimelineQuery& query) {
    std::vector<std::string> parts;
    const auto add = [&](std::uint64_t count, std::string_view what) {
        if (count > 0) parts.push_back(fmt::format("{} {}", with_thousands(count), what));
    };
    add(query.doubtful, "of doubtful date");
    add(query.imprecise, "known only to the month or year");
    add(query.undated, "without a date");
    return parts.empty() ? std::string{} : fmt::format("Not charted: {}", join(parts, ", "));
}

std::string compared_line(const TimelineQuery& query, std::string_view side) {
    const std::uint64_t articles = query.charted + query.imprecise + query.doubtful + query.undated;
    return fmt::format("{}: {}, {}", side, query.query, counted(articles, "article", "articles"));
}

}  // namespace

std::string timeline_text(const Timeline& timeline, const PageStyle& style) {
    const Indent indent{"", "  "};
    const Chart chart(timeline, style);
    std::string text = laid_out(chart.heading(), indent, style) + '\n';
    const bool compares = timeline.queries.size() > 1;
    for (std::size_t i = 0; compares && i < timeline.queries.size(); ++i)
        text += laid_out(compared_line(timeline.queries[i], i == 0 ? "left" : "right"), indent, style);
    if (compares) text += '\n';
    text += chart.draw() + '\n';
    std::string remarks;
    for (std::size_t i = 0; i < timeline.queries.size(); ++i) {
        std::string lines;
        for (const std::string& line : {peaks_line(timeline, i), left_out_line(timeline.queries[i])})
            if (!line.empty()) lines += laid_out(line, indent, style);
        if (compares && !lines.empty()) remarks += i == 0 ? "left\n" : "right\n";
        remarks += lines;
    }
    return text + remarks + (remarks.empty() ? "" : "\n");
}

}  // namespace news
