// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/terminal.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_check.hpp"
#include "indexer/commands.hpp"

namespace news {
namespace {

std::string place_of(const ArchiveFault& fault) {
    const std::string document = fault.document == 0 ? "" : fmt::format(" document {}", fault.document);
    return fmt::format("segments/{}{}", fault.segment, document);
}

std::string text_report(const ArchiveCheck& check) {
    std::string report;
    for (const ArchiveFault& fault : check.faults)
        report += fmt::format("{}: {}: {}\n", name_of(fault.kind), place_of(fault), fault.message);
    for (std::size_t i = 0; i < fault_kinds; ++i) {
        const auto kind = static_cast<FaultKind>(i);
        if (check.count(kind) <= most_faults_kept) continue;
        report += fmt::format("{}: and {}\n", name_of(kind),
                              counted(check.count(kind) - most_faults_kept, "more fault", "more faults"));
    }
    for (const std::string& note : check.notes)
        report += fmt::format("note: {}\n", note);
    const std::uint64_t faults = check.fault_count();
    return report + fmt::format("checked {} and {} in {}: {}\n",
                                counted(check.articles, "article", "articles"),
                                counted(check.stubs, "related post", "related posts"),
                                counted(check.segments, "segment", "segments"),
                                faults == 0 ? "no fault" : counted(faults, "fault", "faults"));
}

void write_faults(JsonWriter& json, const ArchiveCheck& check) {
    json.key("fault_counts").begin_object();
    for (std::size_t i = 0; i < fault_kinds; ++i) {
        const auto kind = static_cast<FaultKind>(i);
        json.key(name_of(kind)).number(check.count(kind));
    }
    json.end_object();
    json.key("first_faults").begin_array();
    for (const ArchiveFault& fault : check.faults) {
        json.begin_object();
        json.key("kind").text(name_of(fault.kind));
        json.key("segment").text(fault.segment);
        json.key("document").number(std::uint64_t{fault.document});
        json.key("message").text(fault.message);
        json.end_object();
    }
    json.end_array();
}

std::string json_report(const IndexOptions& options, const ArchiveCheck& check) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("archive").text(options.archive.string());
    json.key("segments").number(check.segments);
    json.key("articles").number(check.articles);
    json.key("related_posts").number(check.stubs);
    json.key("faults").number(check.fault_count());
    write_faults(json, check);
    json.key("notes").texts(check.notes);
    json.end_object();
    return json.take();
}

}  // namespace

ExitCode run_check(const IndexOptions& options) {
    StatusLine status;
    const ArchiveCheck check = check_archive(ArchiveDirectory{options.archive}, [&](std::uint64_t documents) {
        if (status.is_shown()) status.show(counted(documents, "record checked", "records checked"));
    });
    status.clear();
    write_standard_output(options.output == ReportLayout::json ? json_report(options, check)
                                                               : text_report(check));
    if (check.fault_count() == 0) return ExitCode::success;
    throw Error(ExitCode::unusable, "the archive has faults", "Index its articles anew: newsindex rebuild.");
}

}  // namespace news
