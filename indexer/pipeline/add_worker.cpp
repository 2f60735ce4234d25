// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/add_worker.hpp"

#include <chrono>
#include <thread>

#include "common/error.hpp"
#include "indexer/article_finishing.hpp"

namespace news {

AddPipeline::Worker::Worker(const AddPipeline& pipeline)
    : pipeline_(pipeline),
      analysis_(pipeline.language_),
      builder_(pipeline.settings_.backend->make_builder(analysis_.terms())) {
    tools_.keeps_short = pipeline.settings_.keeps_short;
    refresh();
}

void AddPipeline::Worker::refresh() {
    const std::shared_lock unchanging(pipeline_.live_mutex_);
    open_if_outdated();
}

void AddPipeline::Worker::open_if_outdated() {
    if (live_ && generation_ == pipeline_.generation_) return;
    generation_ = pipeline_.generation_;
    resolver_.reset();
    // Before the first article is added, as a dry run may be, there is no archive.
    const ArchiveDirectory& archive = pipeline_.archive_;
    std::vector<std::string> segments;
    if (pipeline_.writer_ != nullptr) {
        segments = pipeline_.writer_->segments();
    } else if (archive.exists()) {
        segments = archive.live_segments();
    }
    live_.emplace(archive, std::move(segments));
    resolver_.emplace(*live_, pipeline_.removed_, pipeline_.settings_.force);
}

ParsedChunk AddPipeline::Worker::parse(Chunk chunk) {
    ParsedChunk parsed;
    for (PipelineItem& item : chunk.items) {
        if (auto* rejection = std::get_if<Rejection>(&item)) {
            parsed.messages.emplace_back(std::move(*rejection));
            continue;
        }
        if (auto* note = std::get_if<InputNote>(&item)) {
            parsed.messages.emplace_back(std::move(*note));
            continue;
        }
        const auto& unread = std::get<UnreadRecord>(item);
        for (ParseResult& result : unread.parse(unread.record, tools_))
            take(std::move(result), unread.record, parsed);
    }
    return parsed;
}

void AddPipeline::Worker::take(ParseResult result, const Record& record, ParsedChunk& parsed) const {
    if (auto* rejection = std::get_if<Rejection>(&result)) {
        rejection->path = record.path;
        rejection->offset = record.offset;
        parsed.messages.emplace_back(std::move(*rejection));
        return;
    }
    auto& read = std::get<ParsedArticle>(result);
    finish_article(read, record.context, pipeline_.settings_.seen);
    for (std::string& warning : read.warnings)
        parsed.messages.emplace_back(InputNote{read.article.origin, std::move(warning)});
    // An export tells when it was seen first. A stub without an origin was made of an article's list.
    const bool is_news = read.article.seen == 0 && !read.article.origin.empty();
    if (is_news) read.article.seen = pipeline_.settings_.seen;
    parsed.candidates.push_back(make_candidate(std::move(read.article)));
}

void AddPipeline::Worker::resolve(std::vector<Candidate>& candidates) {
    const std::shared_lock unchanging(pipeline_.live_mutex_);
    constexpr int tries = 50;
    for (int left = tries - 1;; --left) {
        try {
            open_if_outdated();
            for (Candidate& candidate : candidates)
                resolver_->resolve(candidate);
            return;
        } catch (const Error&) {
            // A dry run holds no lock: what it has open, another writer may take away.
            if (pipeline_.writer_ != nullptr || left == 0) throw;
            resolver_.reset();
            live_.reset();
            std::this_thread::sleep_for(std::chrono::milliseconds{20});
        }
    }
}

void AddPipeline::Worker::resolve_if_outdated(std::vector<Candidate>& candidates) {
    if (generation_ != pipeline_.generation_) resolve(candidates);
}

std::unique_ptr<SegmentBatch> AddPipeline::Worker::make_batch(const std::vector<Article>& articles) {
    if (analysis_.memory() > pipeline_.plan_.vocabulary) analysis_.forget_terms();
    for (const Article& article : articles)
        builder_->add(analysis_.document_of(article));
    return builder_->empty() ? nullptr : builder_->take();
}

}  // namespace news
