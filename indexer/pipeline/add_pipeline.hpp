// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "indexer/build/archive_writer.hpp"
#include "indexer/build/removed_articles.hpp"
#include "indexer/build/segment_writer.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/pipeline/admission.hpp"
#include "indexer/pipeline/bounded_queue.hpp"
#include "indexer/pipeline/memory_plan.hpp"
#include "indexer/pipeline/turns.hpp"
#include "indexer/record.hpp"

namespace news {

struct AddSettings {
    unsigned jobs = 1;
    std::uint64_t memory = least_memory;  // bytes
    std::optional<MemoryPlan> plan;       // for tests: instead of the one that follows from memory
    std::int64_t seen = 0;                // of articles that do not say: seconds since 1970, UTC
    bool force = false;                   // bring back what was removed, or is an earlier version
    bool keeps_short = false;             // take what has a headline but no text
    const SegmentBackend* backend = &direct_segments();
};

/// Who is told what happens, in the order of the input. Called by one thread at a time, whichever.
struct AddListener {
    std::function<void(const Rejection&)> reject;
    std::function<void(const std::string& origin, const std::string& warning)> warn;
};

/// A record that is still to be read as an article.
struct UnreadRecord {
    Record record;
    ParseResults (*parse)(const Record&, FormatTools&) = nullptr;
};
using PipelineItem = std::variant<UnreadRecord, Rejection, InputNote>;

/// From records to published segments, by several threads. Items are gathered into chunks; a worker parses a
/// chunk, has it admitted when its turn comes, analyses what was admitted, and appends that to the segment
/// when its turn comes again. So the result depends on the order of the items and not on the number of
/// workers. What was not published when the pipeline is destroyed is dropped.
class AddPipeline {
  public:
    /// Without a writer nothing is written: it only counts what would be. Everything passed lives longer.
    AddPipeline(const ArchiveDirectory& archive, ArchiveWriter* writer, AddSettings settings,
                AddListener listener);
    ~AddPipeline();
    AddPipeline(const AddPipeline&) = delete;
    AddPipeline& operator=(const AddPipeline&) = delete;

    /// Waits while the workers have enough to do. Throws what a worker threw.
    void put(PipelineItem item);

    /// Waits for the workers and publishes the rest.
    void finish();

    /// So far. May be asked by any thread.
    WriteCounts counts() const;
    std::string activity() const;

  private:
    struct Chunk {
        std::uint64_t number = 0;
        std::vector<PipelineItem> items;
    };
    class Worker;

    void start_workers();
    void end_workers();
    void stop_work();
    void send_chunk();
    void work();
    void work_on(Worker& worker, Chunk chunk);
    std::vector<Article> admit(Worker& worker, std::uint64_t number, std::vector<Candidate> candidates);
    bool segment_is_full() const;
    void append(std::unique_ptr<SegmentBatch> batch);
    void publish(Worker& worker);
    void make_live();
    void forget_removals();
    void publish_rest();
    void drop_segment() noexcept;
    void fail(std::exception_ptr failure);
    void rethrow_failure();
    void note_counts();
    void set_activity(std::string activity);

    const ArchiveDirectory& archive_;
    ArchiveWriter* writer_;
    AddSettings settings_;
    AddListener listener_;
    MemoryPlan plan_;
    std::string language_;
    RemovedArticles removed_;

    Chunk gathered_;
    std::uint64_t gathered_bytes_ = 0;
    BoundedQueue<Chunk> queue_;
    std::vector<std::jthread> workers_;

    // Touched only by the worker whose turn it is.
    Turns admission_turns_;
    Admission admission_;
    /// Held alone while the live segments change, shared while they are looked into.
    mutable std::shared_mutex live_mutex_;
    std::uint64_t generation_ = 0;  // how often they have changed
    Turns append_turns_;
    std::unique_ptr<SegmentWriter> segment_;
    std::string segment_name_;

    mutable std::mutex mutex_;  // of what follows
    std::exception_ptr failure_;
    WriteCounts counts_;
    std::string activity_ = "reading";
};

}  // namespace news
