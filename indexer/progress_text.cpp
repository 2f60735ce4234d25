// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress_text.hpp"

#include <array>
#include <cmath>
#include <optional>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"

namespace news {
namespace {

/// "812 B", "4.1 MB", "41 MB": in thousands, as disks are sold. Numbers below `decimals_below` get a decimal.
std::string size_text(double bytes, double decimals_below) {
    constexpr std::array<std::string_view, 6> units{"B", "kB", "MB", "GB", "TB", "PB"};
    constexpr double next_unit = 999.5;  // which would be printed as 1000
    std::size_t unit = 0;
    while (bytes >= next_unit && unit + 1 < units.size()) {
        bytes /= 1000;
        ++unit;
    }
    const bool has_decimal = unit > 0 && bytes < decimals_below - 0.05;  // 9.97 is printed as 10
    return fmt::format("{:.{}f} {}", bytes, has_decimal ? 1 : 0, units[unit]);
}

std::string bytes_text(const ProgressCounts& counts) {
    constexpr double decimals_below = 10;
    const std::string read = size_text(static_cast<double>(counts.bytes_read), decimals_below);
    if (counts.bytes_total == 0) return read;
    return read + " of " + size_text(static_cast<double>(counts.bytes_total), decimals_below);
}

std::string rate_text(double articles_per_second) {
    if (articles_per_second < 9.95) return fmt::format("{:.1f}/s", articles_per_second);
    return with_thousands(static_cast<std::uint64_t>(std::llround(articles_per_second))) + "/s";
}

std::string time_text(std::uint64_t seconds) {
    if (seconds < 60) return fmt::format("{} s", seconds);
    if (seconds < 60 * 60) return fmt::format("{} min {} s", seconds / 60, seconds % 60);
    return fmt::format("{} h {} min", seconds / 3600, seconds / 60 % 60);
}

/// By the pace of the whole run: that of the last seconds falls to nothing whenever a segment is written.
std::optional<std::uint64_t> seconds_left(const ProgressCounts& counts,
                                          std::chrono::duration<double> elapsed) {
    constexpr std::chrono::seconds too_early{1};
    if (counts.bytes_read == 0 || counts.bytes_read >= counts.bytes_total || elapsed < too_early) return {};
    const double to_read = static_cast<double>(counts.bytes_total - counts.bytes_read);
    const double seconds = std::ceil(elapsed.count() * to_read / static_cast<double>(counts.bytes_read));
    constexpr double a_year = 365.0 * 24 * 3600;
    if (seconds > a_year) return {};
    return static_cast<std::uint64_t>(seconds);
}

}  // namespace

std::string progress_line(const ProgressCounts& counts, const ProgressPace& pace, std::size_t columns) {
    constexpr double rate_decimals_below = 100;
    std::vector<std::string> items{counted(counts.articles, "article", "articles"), bytes_text(counts)};
    const bool is_reading = counts.activity == ProgressCounts{}.activity;
    if (is_reading) {
        items.push_back(rate_text(pace.articles_per_second));
        items.push_back(size_text(pace.bytes_per_second, rate_decimals_below) + "/s");
    }
    if (counts.rejected > 0) items.push_back(with_thousands(counts.rejected) + " rejected");
    if (!is_reading) items.push_back(counts.activity);
    if (const auto left = seconds_left(counts, pace.elapsed)) items.push_back(time_text(*left) + " left");

    std::string line;
    for (const std::string& item : items) {
        const std::string separator = line.empty() ? "" : "  ";
        if (line.size() + separator.size() + item.size() > columns) break;
        line += separator + item;
    }
    return line;
}

std::string progress_json(const ProgressCounts& counts, std::chrono::duration<double> elapsed) {
    JsonWriter json;
    json.begin_object();
    json.key("elapsed_seconds").decimal(elapsed.count());
    json.key("articles").number(counts.articles);
    json.key("bytes_read").number(counts.bytes_read);
    json.key("bytes_total");
    if (counts.bytes_total > 0) {
        json.number(counts.bytes_total);
    } else {
        json.text_or_null({});
    }
    json.key("rejected").number(counts.rejected);
    json.key("activity").text(counts.activity);
    json.end_object();
    return json.take();
}

}  // namespace news
