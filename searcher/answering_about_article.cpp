// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering_about_article.hpp"

#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "searcher/output/render_reports.hpp"
#include "searcher/remarks.hpp"
#include "searcher/search/searcher.hpp"

namespace news {
namespace {

bool wants_json(const SearchOptions& options) {
    return options.format->name == "json";
}

std::string rendered(const SearchOptions& options, const Placement& placement) {
    if (wants_json(options)) return render_placement_json(placement);
    return options.mode == SearchMode::why ? render_why_text(placement) : render_why_not_text(placement);
}

}  // namespace

ExitCode tell_placement(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const Placement placement = searcher.placement(options.request, options.article_id);
    for (const QueryWarning& warning : placement.warnings)
        write_standard_error(remark(fmt::format("column {}: {}", warning.column, warning.message)));
    for (const std::string& note : placement.notes)
        write_standard_error(remark(note));
    write_standard_output(rendered(options, placement));
    return placement.rank > 0 ? ExitCode::success : ExitCode::no_hit;
}

ExitCode tell_links(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const ArticleLinks links = searcher.links(options.article_id, options.request.limit);
    write_standard_output(wants_json(options) ? render_links_json(links) : render_links_text(links));
    return links.listed.empty() && links.citations == 0 ? ExitCode::no_hit : ExitCode::success;
}

ExitCode tell_similar(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const SimilarArticles similar = searcher.similar(options.article_id, options.request.limit);
    write_standard_output(wants_json(options) ? render_similar_json(similar) : render_similar_text(similar));
    return similar.similar.empty() ? ExitCode::no_hit : ExitCode::success;
}

}  // namespace news
