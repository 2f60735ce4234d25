// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/pipeline/add_pipeline.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "common/archive/durable_file.hpp"
#include "common/fault_point.hpp"
#include "indexer/interrupt.hpp"
#include "indexer/pipeline/add_worker.hpp"

namespace news {
namespace {

/// Many tiny files are also a chunk.
constexpr std::size_t most_items = 4096;

}  // namespace

AddPipeline::AddPipeline(const ArchiveDirectory& archive, ArchiveWriter* writer, AddSettings settings,
                         AddListener listener)
    : archive_(archive),
      writer_(writer),
      settings_(settings),
      listener_(std::move(listener)),
      plan_(settings.plan ? *settings.plan : plan_memory(settings.memory, settings.jobs)),
      language_(writer != nullptr ? writer->settings().default_language : ArchiveSettings{}.default_language),
      removed_(RemovedArticles::read(archive.removed_file())),
      queue_(settings.jobs),
      admission_(writer != nullptr ? AdmissionGoal::write : AdmissionGoal::count, listener_.warn) {
    start_workers();
}

/// Where the system gives fewer threads than are asked for, these do: the result is the same.
void AddPipeline::start_workers() {
    const SignalsBlocked in_workers;
    try {
        for (unsigned i = 0; i < settings_.jobs; ++i)
            workers_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
        if (workers_.empty()) throw;
    } catch (...) {
        end_workers();  // no destructor will
        throw;
    }
}

AddPipeline::~AddPipeline() {
    end_workers();
    drop_segment();
}

void AddPipeline::end_workers() {
    stop_work();
    workers_.clear();
}

/// Nothing more is begun, and nobody waits any longer.
void AddPipeline::stop_work() {
    queue_.close();
    admission_turns_.give_up();
    append_turns_.give_up();
}

void AddPipeline::put(PipelineItem item) {
    if (const auto* unread = std::get_if<UnreadRecord>(&item)) gathered_bytes_ += unread->record.bytes.size();
    gathered_.items.push_back(std::move(item));
    if (gathered_bytes_ >= plan_.chunk || gathered_.items.size() >= most_items) send_chunk();
}

void AddPipeline::send_chunk() {
    gathered_bytes_ = 0;
    const std::uint64_t number = gathered_.number;
    if (!queue_.push(std::exchange(gathered_, {number + 1, {}}))) rethrow_failure();
}

void AddPipeline::finish() {
    if (!gathered_.items.empty()) send_chunk();
    queue_.close();
    workers_.clear();
    rethrow_failure();
    publish_rest();
}

void AddPipeline::work() {
    try {
        Worker worker(*this);
        while (std::optional<Chunk> chunk = queue_.pop())
            work_on(worker, std::move(*chunk));
    } catch (const Turns::GivenUp&) {
        return;
    } catch (...) {
        fail(std::current_exception());
    }
}

void AddPipeline::work_on(Worker& worker, Chunk chunk) {
    const std::uint64_t number = chunk.number;
    ParsedChunk parsed = worker.parse(std::move(chunk));
    worker.resolve(parsed.candidates);
    admission_turns_.wait(number);
    for (const ParsedChunk::Message& message : parsed.messages) {
        if (const auto* rejection = std::get_if<Rejection>(&message)) {
            listener_.reject(*rejection);
        } else {
            const auto& warning = std::get<InputNote>(message);
            listener_.warn(warning.origin, warning.text);
        }
    }
    const std::vector<Article> admitted = admit(worker, number, std::move(parsed.candidates));
    admission_turns_.done();
    std::unique_ptr<SegmentBatch> batch = writer_ != nullptr ? worker.make_batch(admitted) : nullptr;
    append_turns_.wait(number);
    append(std::move(batch));
    append_turns_.done();
}

bool AddPipeline::segment_is_full() const {
    return admission_.segment_bytes() >= plan_.segment || admission_.waiting_bytes() >= plan_.waiting;
}

std::vector<Article> AddPipeline::admit(Worker& worker, std::uint64_t number,
                                        std::vector<Candidate> candidates) {
    std::vector<Candidate> waiting;
    if (writer_ != nullptr && segment_is_full()) {
        append_turns_.wait(number);  // then all of the segment is there
        publish(worker);
        waiting = admission_.take_waiting();
    }
    worker.resolve_if_outdated(candidates);
    if (!waiting.empty()) {
        worker.resolve(waiting);
        waiting.insert(waiting.end(), std::make_move_iterator(candidates.begin()),
                       std::make_move_iterator(candidates.end()));
        candidates = std::move(waiting);
    }
    std::vector<Article> admitted = admission_.admit(std::move(candidates), worker.resolver());
    note_counts();
    return admitted;
}

void AddPipeline::append(std::unique_ptr<SegmentBatch> batch) {
    if (batch == nullptr) return;
    if (segment_ == nullptr) {
        segment_name_ = writer_->next_segment_name();
        segment_ = settings_.backend->make_writer(archive_.segment(segment_name_));
    }
    segment_->append(std::move(batch));
    fault_point(FaultStep::segment_part);
}

void AddPipeline::publish(Worker& worker) {
    worker.refresh();
    append(worker.make_batch(admission_.stubs_to_write(worker.resolver().live(), removed_)));
    note_counts();
    if (segment_ != nullptr) {
        set_activity("writing a segment");
        segment_->finish(settings_.jobs);
        segment_.reset();
        fault_point(FaultStep::segment_finished);
        make_live();
    }
    admission_.start_segment();
    set_activity("reading");
}

void AddPipeline::make_live() {
    const std::unique_lock changing(live_mutex_);
    ++generation_;
    forget_removals();
    writer_->publish(segment_name_, admission_.deletions());
    segment_name_.clear();
    set_activity("merging segments");
    writer_->merge_if_many();
}

/// Before the articles are published: one that is in the archive and still among the removed would never be
/// updated again. The other way round, a crash leaves it to the next run to bring it back.
void AddPipeline::forget_removals() {
    if (admission_.brought_back().empty()) return;
    RemovedArticles removed = RemovedArticles::read(archive_.removed_file());
    for (const Article& article : admission_.brought_back())
        removed.forget(article);
    replace_file_durably(archive_.removed_file(), removed.text());
    fault_point(FaultStep::removed_list_replaced);
}

/// What is left when all chunks are through; articles that waited may have others behind them that wait.
void AddPipeline::publish_rest() {
    Worker worker(*this);
    if (writer_ == nullptr) {
        admission_.stubs_to_write(worker.resolver().live(), removed_);  // counts them
        return note_counts();
    }
    publish(worker);
    for (std::vector<Candidate> waiting = admission_.take_waiting(); !waiting.empty();
         waiting = admission_.take_waiting()) {
        worker.resolve(waiting);
        append(worker.make_batch(admission_.admit(std::move(waiting), worker.resolver())));
        publish(worker);
    }
    note_counts();
}

/// What is unfinished or could not be published would only keep a full disk full.
void AddPipeline::drop_segment() noexcept {
    segment_.reset();
    if (segment_name_.empty()) return;
    try {
        const std::vector<std::string> live = archive_.live_segments();
        if (std::find(live.begin(), live.end(), segment_name_) != live.end()) return;
        std::filesystem::remove_all(archive_.segment(segment_name_));
    } catch (const std::exception&) {
        return;  // the next writer tries again
    }
}

void AddPipeline::fail(std::exception_ptr failure) {
    {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
    }
    stop_work();
}

void AddPipeline::rethrow_failure() {
    const std::lock_guard lock(mutex_);
    if (failure_) std::rethrow_exception(failure_);
}

void AddPipeline::note_counts() {
    const std::lock_guard lock(mutex_);
    counts_ = admission_.counts();
}

WriteCounts AddPipeline::counts() const {
    const std::lock_guard lock(mutex_);
    return counts_;
}

void AddPipeline::set_activity(std::string activity) {
    const std::lock_guard lock(mutex_);
    activity_ = std::move(activity);
}

std::string AddPipeline::activity() const {
    const std::lock_guard lock(mutex_);
    return activity_;
}

}  // namespace news
