// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/archive_rebuild.hpp"

#include "common/analysis/analyzer.hpp"
#include "common/error.hpp"
#include "common/stored_article.hpp"
#include "indexer/build/archive_export.hpp"

namespace news {
namespace {

/// Articles between two calls of `told`.
constexpr std::uint64_t told_every = 500;

ParseResults parse_stored(const Record& record, FormatTools& /*tools*/) {
    return single_result(ParsedArticle{from_stored(record.bytes), {}});
}

}  // namespace

WriteCounts rebuild_archive(ArchiveWriter& writer, const AddSettings& settings,
                            const std::function<bool()>& is_stopped,
                            const std::function<void(std::uint64_t)>& told) {
    writer.start_rebuild();
    AddPipeline pipeline(writer.archive(), &writer, settings,
                         {[](const Rejection&) {}, [](const std::string&, const std::string&) {}});
    std::uint64_t read = 0;
    ExportReceiver receiver;
    receiver.take = [&](const Article& article) {
        if (is_stopped()) throw Error(ExitCode::interrupted, "interrupted; the archive is as it was");
        pipeline.put(UnreadRecord{{article.origin, to_stored(article)}, parse_stored});
        if (++read % told_every == 0) told(read);
    };
    receiver.leave_out = [](const Rejection& rejection) {
        throw Error(ExitCode::unusable, rejection.origin + ": " + rejection.reason,
                    "The archive is as it was. To save what can be read: newsindex export | newsindex "
                    "--archive NEW add -");
    };
    export_archive(writer.archive(), receiver);
    pipeline.finish();
    writer.finish_rebuild(Analyzer{writer.settings().default_language}.fingerprint());
    return pipeline.counts();
}

}  // namespace news
