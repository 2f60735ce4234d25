// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/answering_about_article.hpp"

#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "searcher/output/render_reports.hpp"
#include "searcher/page_style.hpp"
#include "searcher/pager.hpp"
#include "searcher/remarks.hpp"
#include "searcher/search/searcher.hpp"

namespace news {
namespace {

bool wants_json(const SearchOptions& options) {
    return options.format->name == "json";
}

std::string rendered(const Placement& placement, const SearchOptions& options, const PageStyle& style) {
    if (wants_json(options)) return render_placement_json(placement);
    return options.mode == SearchMode::why ? render_why_text(placement, style)
                                           : render_why_not_text(placement, style);
}

std::string rendered(const ArticleLinks& links, const SearchOptions& options, const PageStyle& style) {
    return wants_json(options) ? render_links_json(links) : render_links_text(links, style);
}

std::string rendered(const SimilarArticles& similar, const SearchOptions& options, const PageStyle& style) {
    return wants_json(options) ? render_similar_json(similar) : render_similar_text(similar, style);
}

template <typename Report>
void write_report(const Report& report, const SearchOptions& options) {
    const OutputPlace place = place_of_output();
    write_page(rendered(report, options, chosen_style(options, place)), place);
}

void tell_how_it_was_read(const std::vector<QueryWarning>& warnings) {
    for (const QueryWarning& warning : warnings)
        write_standard_error(remark(fmt::format("column {}: {}", warning.column, warning.message)));
}

}  // namespace

ExitCode tell_article(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const ShownArticle shown = searcher.show(options.article_id, options.request);
    tell_how_it_was_read(shown.warnings);
    const OutputPlace place = place_of_output();
    write_page(render_article(*options.format, shown, writer_options(options, place)), place);
    return ExitCode::success;
}

ExitCode tell_placement(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const Placement placement = searcher.placement(options.request, options.article_id);
    tell_how_it_was_read(placement.warnings);
    for (const std::string& note : placement.notes)
        write_standard_error(remark(note));
    write_report(placement, options);
    return placement.rank > 0 ? ExitCode::success : ExitCode::no_hit;
}

ExitCode tell_links(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const ArticleLinks links = searcher.links(options.article_id, options.request.limit);
    write_report(links, options);
    return links.listed.empty() && links.citations == 0 ? ExitCode::no_hit : ExitCode::success;
}

ExitCode tell_similar(const SearchOptions& options) {
    Searcher searcher{ArchiveDirectory{options.archive}};
    const SimilarArticles similar = searcher.similar(options.article_id, options.request.limit);
    write_report(similar, options);
    return similar.similar.empty() ? ExitCode::no_hit : ExitCode::success;
}

}  // namespace news
