// SPDX-License-Identifier: GPL-2.0-or-later
// Segments written through Xapian's own interface.
#include <optional>
#include <utility>
#include <vector>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "indexer/build/segment_writer.hpp"
#include "indexer/build/xapian_document.hpp"

namespace news {

Xapian::Document as_xapian_document(const glass::Document& document, const glass::TermTable& terms) {
    Xapian::Document made;
    for (const glass::Posting& posting : document.postings) {
        const std::string term(terms[posting.term]);
        made.add_term(term, posting.count);
        for (const std::uint32_t position : document.positions_of(posting))
            made.add_posting(term, position, 0);
    }
    for (const glass::SlotValue& value : document.values)
        made.add_value(value.slot, value.value);
    made.set_data(document.data);
    return made;
}

namespace {

/// Xapian's documents may move from one thread to another, but not be shared.
struct DocumentBatch : SegmentBatch {
    std::vector<Xapian::Document> documents;
};

class DocumentBatchBuilder : public BatchBuilder {
  public:
    explicit DocumentBatchBuilder(const glass::TermTable& terms) : terms_(terms) {}

    void add(const glass::Document& document) override {
        translating_xapian_errors([&] { batch_->documents.push_back(as_xapian_document(document, terms_)); });
    }
    bool empty() const override { return batch_->documents.empty(); }
    std::unique_ptr<SegmentBatch> take() override {
        return std::exchange(batch_, std::make_unique<DocumentBatch>());
    }

  private:
    const glass::TermTable& terms_;
    std::unique_ptr<DocumentBatch> batch_ = std::make_unique<DocumentBatch>();
};

class XapianSegmentWriter : public SegmentWriter {
  public:
    explicit XapianSegmentWriter(std::filesystem::path folder) : folder_(std::move(folder)) {
        translating_xapian_errors([&] {
            // Nobody reads a segment before it is finished, so it is synced once, at the end.
            database_.emplace(folder_.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
        });
    }

    void append(std::unique_ptr<SegmentBatch> batch) override {
        translating_xapian_errors([&] {
            for (const Xapian::Document& document : static_cast<DocumentBatch&>(*batch).documents) {
                database_->add_document(document);
                // Small batches cost less than Xapian's 10,000: its inverter is a map that slows as it grows.
                if (++uncommitted_ == 1'000) {
                    database_->commit();
                    uncommitted_ = 0;
                }
            }
        });
    }

    void finish(unsigned /*threads*/) override {
        translating_xapian_errors([&] {
            database_->commit();
            database_->close();
        });
        database_.reset();
        sync_directory(folder_);
    }

  private:
    std::filesystem::path folder_;
    std::optional<Xapian::WritableDatabase> database_;
    int uncommitted_ = 0;
};

class XapianSegments : public SegmentBackend {
  public:
    std::unique_ptr<BatchBuilder> make_builder(const glass::TermTable& terms) const override {
        return std::make_unique<DocumentBatchBuilder>(terms);
    }
    std::unique_ptr<SegmentWriter> make_writer(const std::filesystem::path& folder) const override {
        return std::make_unique<XapianSegmentWriter>(folder);
    }
};

}  // namespace

const SegmentBackend& xapian_segments() {
    static const XapianSegments backend;
    return backend;
}

}  // namespace news
