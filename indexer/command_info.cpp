// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_info.hpp"
#include "indexer/commands.hpp"

namespace news {
namespace {

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
    json.key("segments").number(info.segments);
    json.key("bytes").number(info.bytes);
    json.key("format_version").number(std::int64_t{info.settings.format_version});
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

std::string text_report(const IndexOptions& options, const ArchiveInfo& info) {
    std::string report;
    const auto row = [&](std::string_view name, const std::string& value) {
        report += fmt::format("{:<14} {}\n", name, value);
    };
    row("archive", options.archive.string());
    row("articles", with_thousands(info.articles));
    row("related posts", with_thousands(info.stubs) + " known by headline only");
    row("dates", date_span(info));
    row("size", counted((info.bytes + 1023) / 1024, "KiB", "KiB") + " in " +
                    counted(info.segments, "segment", "segments"));
    row("format", std::to_string(info.settings.format_version));
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
