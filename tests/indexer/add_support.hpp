// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "common/stored_article.hpp"
#include "indexer/pipeline/add_pipeline.hpp"
#include "indexer/pipeline/article_analysis.hpp"

namespace news::test {

/// An article as a record of the pipeline.
inline UnreadRecord as_record(const Article& article) {
    const auto parse = [](const Record& record, FormatTools&) -> ParseResults {
        return single_result(ParsedArticle{from_stored(record.bytes), {}});
    };
    return {{article.origin, to_stored(article)}, parse};
}

/// What came of adding articles, and what was said.
struct Added {
    WriteCounts counts;
    std::vector<std::string> warnings;
    std::vector<Rejection> rejections;
};

/// Adds articles by a pipeline of their own.
inline Added add_articles(ArchiveWriter& writer, const std::vector<Article>& articles,
                          AddSettings settings = {}) {
    Added added;
    AddPipeline pipeline(
        writer.archive(), &writer, settings,
        {[&](const Rejection& rejection) { added.rejections.push_back(rejection); },
         [&](const std::string&, const std::string& text) { added.warnings.push_back(text); }});
    for (const Article& article : articles)
        pipeline.put(as_record(article));
    pipeline.finish();
    added.counts = pipeline.counts();
    return added;
}
inline Added add_articles(const ArchiveDirectory& archive, const std::vector<Article>& articles,
                          AddSettings settings = {}) {
    ArchiveWriter writer(archive, "test");
    return add_articles(writer, articles, settings);
}

/// Writes a segment of these articles.
inline void write_segment(const std::filesystem::path& folder, const std::vector<Article>& articles,
                          const SegmentBackend& backend = direct_segments()) {
    ArticleAnalysis analysis("en");
    const auto builder = backend.make_builder(analysis.terms());
    const auto writer = backend.make_writer(folder);
    for (const Article& article : articles)
        builder->add(analysis.document_of(article));
    if (!builder->empty()) writer->append(builder->take());
    writer->finish(1);
}

}  // namespace news::test
