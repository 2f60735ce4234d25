// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/build/archive_writer.hpp"
#include "indexer/commands.hpp"
#include "indexer/interrupt.hpp"
#include "indexer/pipeline/archive_rebuild.hpp"
#include "indexer/run_settings.hpp"

namespace news {

ExitCode run_rebuild(const IndexOptions& options) {
    catch_interrupts();
    const ArchiveDirectory archive(options.archive);
    if (!archive.exists()) require_archive(archive);
    ArchiveWriter writer(archive, "newsindex rebuild", {options.wait, is_interrupted, AnalyzerRules::any});
    AddSettings settings = run_settings(options);
    settings.force = true;  // what is in the archive stays in it
    Progress progress(options.progress);
    const WriteCounts counts = rebuild_archive(writer, settings, is_interrupted, [&](std::uint64_t articles) {
        ProgressCounts shown;
        shown.articles = articles;
        progress.update(shown);
    });
    progress.finish();
    write_standard_output(fmt::format("rebuilt {} and {}\n", counted(counts.added, "article", "articles"),
                                      counted(counts.related_added, "related post", "related posts")));
    return ExitCode::success;
}

}  // namespace news
