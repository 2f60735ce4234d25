// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/add_report.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "indexer/report.hpp"

namespace news {
namespace {

constexpr std::size_t most_reasons_shown = 5;

std::string reasons_text(const RejectionLog& rejections) {
    std::string text;
    const auto reasons = rejections.reasons();
    for (std::size_t i = 0; i < std::min(most_reasons_shown, reasons.size()); ++i)
        text +=
            fmt::format("{:>9} {}\n", with_thousands(reasons[i].second), without_controls(reasons[i].first));
    if (reasons.size() > most_reasons_shown) {
        text += fmt::format("          and {}\n",
                            counted(reasons.size() - most_reasons_shown, "other reason", "other reasons"));
    }
    return text;
}

}  // namespace

std::string text_report(const AddOutcome& outcome, const RejectionLog& rejections) {
    const WriteCounts& counts = outcome.counts;
    std::string report = fmt::format("{} {} and {}, ", outcome.is_dry_run ? "would add" : "added",
                                     counted(counts.added, "article", "articles"),
                                     counted(counts.related_added, "related post", "related posts"));
    if (counts.updated > 0) report += fmt::format("{} updated, ", with_thousands(counts.updated));
    if (counts.removed_before > 0) {
        report += fmt::format("{} left out that had been removed, ", with_thousands(counts.removed_before));
    }
    report += fmt::format("{} unchanged, {} rejected\n", with_thousands(counts.unchanged),
                          with_thousands(rejections.count()));
    if (rejections.count() > rejections_told) report += reasons_text(rejections);
    return report;
}

std::string json_report(const AddOutcome& outcome, const RejectionLog& rejections) {
    const WriteCounts& counts = outcome.counts;
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("dry_run").boolean(outcome.is_dry_run);
    json.key("added").number(counts.added);
    json.key("related_posts").number(counts.related_added);
    json.key("updated").number(counts.updated);
    json.key("unchanged").number(counts.unchanged);
    json.key("removed_before").number(counts.removed_before);
    json.key("rejected").number(rejections.count());
    json.key("interrupted").boolean(outcome.was_interrupted);
    json.key("reasons").begin_array();
    for (const auto& [reason, count] : rejections.reasons()) {
        json.begin_object();
        json.key("reason").text(reason);
        json.key("count").number(count);
        json.end_object();
    }
    json.end_array();
    json.key("rejections").begin_array();
    for (const Rejection& rejection : rejections.first()) {
        json.begin_object();
        json.key("origin").text(rejection.origin);
        json.key("reason").text(rejection.reason);
        json.end_object();
    }
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace news
