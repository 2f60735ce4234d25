// SPDX-License-Identifier: GPL-2.0-or-later
// Segments written through Xapian's own interface.
#include <optional>

#include <xapian.h>

#include "common/archive/archive_database.hpp"
#include "common/archive/durable_file.hpp"
#include "indexer/build/segment_writer.hpp"

namespace news {
namespace {

Xapian::Document as_document(const AnalyzedArticle& article) {
    Xapian::Document document;
    for (const Posting& posting : article.postings) {
        if (posting.positions.empty()) {
            document.add_term(posting.term, posting.count);
            continue;
        }
        for (const std::uint32_t position : posting.positions)
            document.add_posting(posting.term, position);
    }
    for (const SlotValue& value : article.values)
        document.add_value(value.slot, value.value);
    document.set_data(article.stored);
    return document;
}

class XapianSegmentWriter : public SegmentWriter {
  public:
    explicit XapianSegmentWriter(std::filesystem::path folder) : folder_(std::move(folder)) {
        translating_xapian_errors([&] {
            // Nobody reads a segment before it is finished, so it is synced once, at the end.
            database_.emplace(folder_.string(), Xapian::DB_CREATE | Xapian::DB_NO_SYNC);
        });
    }

    void add(const AnalyzedArticle& article) override {
        translating_xapian_errors([&] {
            database_->add_document(as_document(article));
            // Small batches cost less than Xapian's 10,000: its inverter is a map that slows as it grows.
            if (++uncommitted_ == 1'000) {
                database_->commit();
                uncommitted_ = 0;
            }
        });
    }

    void finish() override {
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

}  // namespace

std::unique_ptr<SegmentWriter> make_segment_writer(const std::filesystem::path& folder) {
    return std::make_unique<XapianSegmentWriter>(folder);
}

}  // namespace news
