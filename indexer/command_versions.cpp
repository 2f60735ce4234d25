// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "common/terms.hpp"
#include "common/text.hpp"
#include "indexer/article_changes.hpp"
#include "indexer/article_json.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/build/live_segments.hpp"
#include "indexer/commands.hpp"

namespace news {
namespace {

std::string seen_text(const Article& version) {
    const std::optional<NewsDate> seen = date_of_unix_time(static_cast<double>(version.seen));
    return version.seen == 0 || !seen ? "at an unknown time" : to_iso(*seen);
}

/// The newest first, each with what it changed.
std::string text_report(const Article& article) {
    std::vector<const Article*> versions{&article};
    for (const Article& earlier : article.earlier)
        versions.push_back(&earlier);
    std::string report;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const bool is_first = i + 1 == versions.size();
        const std::string changes =
            is_first ? "first version"
                     : "changed: " + join(changed_parts(*versions[i + 1], *versions[i]), ", ");
        report += without_controls(fmt::format("seen {}  {}  \"{}\"", seen_text(*versions[i]), changes,
                                               versions[i]->title)) +
                  '\n';
    }
    return report;
}

}  // namespace

ExitCode run_versions(const IndexOptions& options) {
    const ArchiveDirectory archive(options.archive);
    require_archive(archive);
    const LiveSegments live(archive);
    bool all_found = true;
    for (const std::string& id : options.ids) {
        const std::optional<ArticlePlace> place = live.find(unique_term(id));
        if (!place) {
            all_found = false;
            write_standard_error("newsindex: no article has the id " + without_controls(id) + '\n');
            continue;
        }
        const Article article = live.article_at(*place);
        write_standard_output(options.output == ReportLayout::json ? to_json_line(article)
                                                                   : text_report(article));
    }
    return all_found ? ExitCode::success : ExitCode::some_rejected;
}

}  // namespace news
