// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "indexer/build/live_segments.hpp"
#include "indexer/pipeline/add_pipeline.hpp"
#include "indexer/pipeline/article_analysis.hpp"
#include "indexer/pipeline/candidate.hpp"

namespace news {

/// What came of parsing a chunk, in the order of its items.
struct ParsedChunk {
    std::vector<Candidate> candidates;
    using Message = std::variant<Rejection, InputNote>;
    std::vector<Message> messages;
};

/// What one thread of the pipeline owns: parsers, vocabulary, and its own view of the archive.
class AddPipeline::Worker {
  public:
    explicit Worker(const AddPipeline& pipeline);

    ParsedChunk parse(Chunk chunk);
    void take(ParseResult result, const Record& record, ParsedChunk& parsed) const;

    /// Resolves the candidates against the live segments as they are.
    void resolve(std::vector<Candidate>& candidates);
    /// Resolves them again if the live segments have changed since.
    void resolve_if_outdated(std::vector<Candidate>& candidates);
    /// Looks at the live segments as they are from now on.
    void refresh();

    const IdentityResolver& resolver() const { return *resolver_; }
    std::unique_ptr<SegmentBatch> make_batch(const std::vector<Article>& articles);

  private:
    void open_if_outdated();

    const AddPipeline& pipeline_;
    FormatTools tools_;
    ArticleAnalysis analysis_;
    std::unique_ptr<BatchBuilder> builder_;
    std::uint64_t generation_ = 0;
    std::optional<LiveSegments> live_;
    std::optional<IdentityResolver> resolver_;
};

}  // namespace news
