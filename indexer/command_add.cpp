// SPDX-License-Identifier: GPL-2.0-or-later
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "common/standard_output.hpp"
#include "common/text.hpp"
#include "indexer/add_report.hpp"
#include "indexer/build/archive_preparation.hpp"
#include "indexer/commands.hpp"
#include "indexer/interrupt.hpp"
#include "indexer/path_list.hpp"
#include "indexer/pipeline/add_pipeline.hpp"
#include "indexer/progress.hpp"
#include "indexer/record_source.hpp"
#include "indexer/report.hpp"
#include "indexer/run_settings.hpp"

namespace news {
namespace {

/// What is said while add runs. Workers, the reader and the clock of the progress line all speak.
class AddTalk {
  public:
    AddTalk(ProgressStyle style, const std::string& rejects) : progress_(style), rejections_(rejects) {}

    void reject(const Rejection& rejection) {
        const std::lock_guard lock(mutex_);
        rejections_.add(rejection);
        if (rejections_.count() > rejections_told) return;
        progress_.interrupt_line();
        report_rejection(rejection);
    }

    void warn(const std::string& origin, const std::string& warning) {
        const std::lock_guard lock(mutex_);
        progress_.interrupt_line();
        report_warning(origin, warning);
    }

    void show(ProgressCounts counts) {
        const std::lock_guard lock(mutex_);
        counts.rejected = rejections_.count();
        progress_.update(counts);
    }

    void finish() {
        progress_.finish();
        rejections_.finish();
    }

    bool shows_progress() const { return progress_.is_shown(); }
    const RejectionLog& rejections() const { return rejections_; }

  private:
    std::mutex mutex_;
    Progress progress_;
    RejectionLog rejections_;
};

/// One run of add.
class AddRun {
  public:
    explicit AddRun(const IndexOptions& options)
        : options_(options),
          archive_(options.archive),
          retries_(options.retry.empty() ? Retries{} : read_retries(options.retry)),
          paths_(input_paths()),
          talk_(options.progress, options.rejects) {}

    ExitCode run() {
        catch_interrupts();
        if (options_.is_dry_run) {
            require_place_for_archive(archive_);
        } else {
            writer_.emplace(archive_, "newsindex add",
                            ArchiveWriter::Options{options_.wait, is_interrupted, AnalyzerRules::ours});
        }
        const bool reached_end = add();
        talk_.finish();
        const AddOutcome outcome{counts_, options_.is_dry_run, !reached_end};
        write_standard_output(options_.output == ReportLayout::json
                                  ? json_report(outcome, talk_.rejections())
                                  : text_report(outcome, talk_.rejections()));
        return exit_code(reached_end);
    }

  private:
    bool add() {
        AddPipeline pipeline(
            archive_, writer_ ? &*writer_ : nullptr, run_settings(options_),
            {[this](const Rejection& rejection) { talk_.reject(rejection); },
             [this](const std::string& origin, const std::string& warning) { talk_.warn(origin, warning); }});
        const std::jthread clock = show_progress_of(pipeline);
        const bool reached_end = read_into(pipeline);
        pipeline.finish();
        counts_ = pipeline.counts();
        return reached_end;
    }

    bool read_into(AddPipeline& pipeline) {
        RecordReceiver receiver;
        receiver.take = [&](Record record, const Format& format) {
            if (options_.retry.empty() || retries_.wants(record))
                pipeline.put(UnreadRecord{std::move(record), format.parse});
            return true;
        };
        receiver.reject = [&](Rejection rejection) {
            // What an interrupt leaves unread is not rejected.
            if (!is_interrupted()) pipeline.put(std::move(rejection));
        };
        receiver.note = [&](InputNote note) { pipeline.put(std::move(note)); };
        receiver.is_stopped = is_interrupted;
        receiver.advance = [&](std::uint64_t bytes) { bytes_read_ += bytes; };
        const bool reached_end = read_records(paths_, options_.format, receiver);
        stop_ending_waits();
        return reached_end;
    }

    std::vector<std::string> input_paths() const {
        std::vector<std::string> paths = options_.paths;
        if (!options_.files_from.empty()) {
            const std::vector<std::string> listed = read_path_list(options_.files_from, options_.list_end);
            paths.insert(paths.end(), listed.begin(), listed.end());
        }
        paths.insert(paths.end(), retries_.paths.begin(), retries_.paths.end());
        return paths;
    }

    /// A thread that redraws the progress line by time, as the one that reads may wait long.
    std::jthread show_progress_of(const AddPipeline& pipeline) {
        if (!talk_.shows_progress()) return {};
        const SignalsBlocked in_thread;
        return std::jthread([this, &pipeline, total = input_size(paths_)](const std::stop_token& stop) {
            constexpr std::chrono::milliseconds pause{100};
            std::mutex mutex;
            std::condition_variable_any woken;
            for (std::unique_lock lock(mutex); !stop.stop_requested();
                 woken.wait_for(lock, stop, pause, [] { return false; }))
                show_progress(pipeline, total);
            show_progress(pipeline, total);
        });
    }

    void show_progress(const AddPipeline& pipeline, std::uint64_t total) {
        const WriteCounts counts = pipeline.counts();
        ProgressCounts shown;
        shown.articles = counts.added + counts.updated + counts.unchanged + counts.removed_before;
        shown.bytes_read = bytes_read_;
        shown.bytes_total = total;
        shown.activity = pipeline.activity();
        talk_.show(shown);
    }

    ExitCode exit_code(bool reached_end) const {
        if (!reached_end) {
            write_standard_error("hint: The same command again goes on: what is there is recognised.\n");
            return ExitCode::interrupted;
        }
        return talk_.rejections().count() == 0 ? ExitCode::success : ExitCode::some_rejected;
    }

    const IndexOptions& options_;
    ArchiveDirectory archive_;
    Retries retries_;
    std::vector<std::string> paths_;
    AddTalk talk_;
    std::optional<ArchiveWriter> writer_;
    std::atomic<std::uint64_t> bytes_read_ = 0;
    WriteCounts counts_;
};

}  // namespace

ExitCode run_add(const IndexOptions& options) {
    return AddRun{options}.run();
}

}  // namespace news
