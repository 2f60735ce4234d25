// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/build/article_removal.hpp"
#include "indexer/commands.hpp"
#include "indexer/interrupt.hpp"
#include "searcher/search/matching_ids.hpp"

namespace news {
namespace {

std::string json_report(const IndexOptions& options, const RemovalPlan& plan) {
    JsonWriter json(JsonWriter::Layout::indented);
    json.begin_object();
    json.key("schema_version").number(std::int64_t{1});
    json.key("dry_run").boolean(options.is_dry_run);
    json.key("removed").begin_array();
    for (const Article& article : plan.articles) {
        json.begin_object();
        json.key("id").text(article.id);
        json.key("title").text(article.title);
        json.end_object();
    }
    json.end_array();
    json.key("unknown").texts(plan.unknown);
    json.end_object();
    return json.take();
}

std::string text_report(const IndexOptions& options, const RemovalPlan& plan) {
    std::string report;
    for (const Article& article : plan.articles)
        report += without_controls(fmt::format("{}  {}", article.id, article.title)) + '\n';
    return report + fmt::format("{} {}\n", options.is_dry_run ? "would remove" : "removed",
                                counted(plan.articles.size(), "article", "articles"));
}

RemovalPlan make_plan(const IndexOptions& options, const ArchiveDirectory& archive) {
    std::vector<std::string> ids = options.ids;
    if (!options.query.empty()) {
        const MatchingIds matching = matching_ids(archive, options.query);
        for (const QueryWarning& warning : matching.warnings)
            write_standard_error(fmt::format("newsindex: column {}: {}\n", warning.column, warning.message));
        ids.insert(ids.end(), matching.ids.begin(), matching.ids.end());
    }
    return plan_removal(archive, ids);
}

}  // namespace

ExitCode run_remove(const IndexOptions& options) {
    catch_interrupts();
    const ArchiveDirectory archive(options.archive);
    require_archive(archive);
    RemovalPlan plan;
    if (options.is_dry_run) {
        plan = make_plan(options, archive);
    } else {
        ArchiveWriter writer(archive, "newsindex remove",
                             {options.wait, is_interrupted, AnalyzerRules::ours});
        plan = make_plan(options, archive);
        remove_articles(writer, plan);
    }
    for (const std::string& id : plan.unknown)
        write_standard_error("newsindex: no article has the id " + without_controls(id) + '\n');
    write_standard_output(options.output == ReportLayout::json ? json_report(options, plan)
                                                               : text_report(options, plan));
    return plan.unknown.empty() ? ExitCode::success : ExitCode::some_rejected;
}

}  // namespace news
