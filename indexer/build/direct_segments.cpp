// SPDX-License-Identifier: GPL-2.0-or-later
// Segments written directly in Xapian's glass format.
#include <exception>
#include <thread>

#include "indexer/build/segment_writer.hpp"
#include "indexer/glass/run_builder.hpp"
#include "indexer/glass/segment_builder.hpp"

namespace news {
namespace {

struct RunBatch : SegmentBatch {
    explicit RunBatch(glass::Run sorted) : run(std::move(sorted)) {}
    glass::Run run;
};

class RunBatchBuilder : public BatchBuilder {
  public:
    explicit RunBatchBuilder(const glass::TermTable& terms) : builder_(terms) {}

    void add(const glass::Document& document) override { builder_.add(document); }
    bool empty() const override { return builder_.empty(); }
    std::unique_ptr<SegmentBatch> take() override { return std::make_unique<RunBatch>(builder_.finish()); }

  private:
    glass::RunBuilder builder_;
};

class DirectSegmentWriter : public SegmentWriter {
  public:
    explicit DirectSegmentWriter(const std::filesystem::path& folder) : builder_(folder) {}

    void append(std::unique_ptr<SegmentBatch> batch) override {
        builder_.append(std::move(static_cast<RunBatch&>(*batch).run));
    }

    void finish(unsigned threads) override {
        if (threads < 2) {
            builder_.write_positions();
        } else {
            write_positions_beside();
        }
        builder_.write_postings();
        join_positions();
        builder_.finish();
    }

  private:
    void write_positions_beside() {
        positions_ = std::jthread([this] {
            try {
                builder_.write_positions();
            } catch (...) {
                failure_ = std::current_exception();
            }
        });
    }

    void join_positions() {
        if (positions_.joinable()) positions_.join();
        if (failure_) std::rethrow_exception(failure_);
    }

    glass::SegmentBuilder builder_;
    std::exception_ptr failure_;
    std::jthread positions_;  // last: joined before what it writes to is gone
};

class DirectSegments : public SegmentBackend {
  public:
    std::unique_ptr<BatchBuilder> make_builder(const glass::TermTable& terms) const override {
        return std::make_unique<RunBatchBuilder>(terms);
    }
    std::unique_ptr<SegmentWriter> make_writer(const std::filesystem::path& folder) const override {
        return std::make_unique<DirectSegmentWriter>(folder);
    }
};

}  // namespace

const SegmentBackend& direct_segments() {
    static const DirectSegments backend;
    return backend;
}

}  // namespace news
