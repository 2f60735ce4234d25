// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_info.hpp"
#include "indexer/commands.hpp"

namespace news {
namespace {

double bytes_per_article(const ArchiveInfo& info, std::uint64_t bytes) {
    return info.articles == 0 ? 0.0 : static_cast<double>(bytes) / static_cast<double>(info.articles);
}

void write_tables(JsonWriter& json, const ArchiveInfo& info) {
    json.key("tables").begin_object();
    for (std::size_t table = 0; table < table_names.size(); ++table) {
        json.key(table_names[table]).begin_object();
        json.key("bytes").number(info.table_bytes[table]);
        json.key("bytes_per_article").decimal(bytes_per_article(info, info.table_bytes[table]));
        json.end_object();
    }
    json.end_object();
}

void write_years(JsonWriter& json, const ArchiveInfo& info) {
    json.key("articles_per_year").begin_object();
    for (const YearCount& count : info.years)
        json.key(count.year).number(count.articles);
    json.end_object();
}

std::string json_report(const IndexOptions& options, const ArchiveInfo& info) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("archive").text(options.archive.string());
    json.key("articles").number(info.articles);
    json.key("related_posts").number(info.stubs);
    json.key("undated").number(info.undated);
    json.key("earliest").text_or_null(info.earliest);
    json.key("latest").text_or_null(info.latest);
    write_years(json, info);
    json.key("segments").number(info.segments);
    json.key("terms").number(info.terms);
    json.key("bytes").number(info.bytes);
    write_tables(json, info);
    json.key("format_version").number(std::int64_t{info.settings.format_version});
    json.key("index_version").number(std::int64_t{info.settings.index_version});
    json.key("analyzer").text(info.settings.analyzer);
    json.key("default_language").text(info.settings.default_language);
    json.key("time_zone").text(info.settings.time_zone);
    json.key("newsindex_version").text(NEWSARCHIVE_VERSION);
    json.key("xapian_version").text(info.xapian_version);
    json.end_object();
    return json.take();
}

std::string date_span(const ArchiveInfo& info) {
    if (info.earliest.empty()) return "none";
    const std::string undated =
        info.undated == 0 ? "" : fmt::format(", {} undated", with_thousands(info.undated));
    return fmt::format("{} to {}{}", info.earliest, info.latest, undated);
}

/// The busiest years, in the order of time, a few on a line.
std::vector<std::string> year_lines(std::vector<YearCount> years) {
    constexpr std::size_t most_years = 40;
    constexpr std::size_t years_per_line = 4;
    std::stable_sort(years.begin(), years.end(),
                     [](const YearCount& a, const YearCount& b) { return a.articles > b.articles; });
    const std::size_t left_out = years.size() - std::min(years.size(), most_years);
    years.resize(years.size() - left_out);
    std::sort(years.begin(), years.end(),
              [](const YearCount& a, const YearCount& b) { return a.year < b.year; });
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < years.size(); ++i) {
        const std::string count = fmt::format("{}: {}", years[i].year, with_thousands(years[i].articles));
        if (i % years_per_line == 0) {
            lines.push_back(count);
        } else {
            lines.back() += ", " + count;
        }
    }
    if (left_out != 0)
        lines.push_back(fmt::format("and {}", counted(left_out, "quieter year", "quieter years")));
    return lines;
}

std::string table_size(const ArchiveInfo& info, std::size_t table) {
    return fmt::format(
        "{} KiB, {} bytes an article", with_thousands((info.table_bytes[table] + 1023) / 1024),
        with_thousands(static_cast<std::uint64_t>(bytes_per_article(info, info.table_bytes[table]) + 0.5)));
}

std::string index_row(int version) {
    if (version >= index_version) return std::to_string(version);
    return fmt::format("{}; newsindex rebuild makes it {}", version, index_version);
}

std::string text_report(const IndexOptions& options, const ArchiveInfo& info) {
    std::string report;
    const auto row = [&](std::string_view name, const std::string& value) {
        report += fmt::format("{:<14} {}\n", name, value);
    };
    row("archive", options.archive.string());
    row("articles", with_thousands(info.articles));
    row("related posts", with_thousands(info.stubs) + " known by headline only");
    row("dates", date_span(info));
    std::string_view name = "per year";
    for (const std::string& line : year_lines(info.years)) {
        row(name, line);
        name = "";
    }
    row("terms", with_thousands(info.terms));
    row("size", counted((info.bytes + 1023) / 1024, "KiB", "KiB") + " in " +
                    counted(info.segments, "segment", "segments"));
    for (std::size_t table = 0; table < table_names.size(); ++table)
        row(fmt::format("  {}", table_names[table]), table_size(info, table));
    row("format", std::to_string(info.settings.format_version));
    row("index", index_row(info.settings.index_version));
    row("analyzer", info.settings.analyzer);
    row("versions", fmt::format("newsindex {}, Xapian {}", NEWSARCHIVE_VERSION, info.xapian_version));
    return report;
}

}  // namespace

ExitCode run_info(const IndexOptions& options) {
    const ArchiveInfo info = read_archive_info(ArchiveDirectory{options.archive});
    write_standard_output(options.output == ReportLayout::json ? json_report(options, info)
                                                               : text_report(options, info));
    return ExitCode::success;
}

}  // namespace news
