// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/segment_builder.hpp"

#include "common/archive/durable_file.hpp"
#include "common/fault_point.hpp"
#include "indexer/glass/position_table.hpp"
#include "indexer/glass/posting_table.hpp"

namespace news::glass {
namespace {

std::filesystem::path made(std::filesystem::path folder) {
    make_folder(folder);
    return folder;
}

constexpr const char* posting_file = "postlist.glass";
constexpr const char* term_list_file = "termlist.glass";

}  // namespace

SegmentBuilder::SegmentBuilder(std::filesystem::path folder, std::uint32_t first_document)
    : folder_(made(std::move(folder))),
      first_document_(first_document),
      posting_table_(folder_ / posting_file),
      position_table_(folder_ / "position.glass"),
      record_table_(folder_ / "docdata.glass"),
      term_list_table_(folder_ / term_list_file) {}

void SegmentBuilder::append(Run run) {
    const std::uint32_t first = first_document_ + statistics_.documents;
    statistics_.add(run.statistics);
    runs_.push_back({first, std::move(run)});
    PlacedRun& placed = runs_.back();
    write_documents(placed);
    placed.run.records.release();
    placed.run.term_lists.release();
    memory_ += placed.run.memory();
}

void SegmentBuilder::write_documents(const PlacedRun& placed) {
    ByteBuffer key;
    const char* record = placed.run.records.data();
    const char* list = placed.run.term_lists.data();
    const std::uint32_t end = placed.first_document + placed.run.statistics.documents;
    for (std::uint32_t document = placed.first_document; document < end; ++document) {
        key.clear();
        append_sortable(key, document);
        const Tag data = read_tag(record);
        if (!data.bytes.empty()) record_table_.add(key.view(), data);
        term_list_table_.add(key.view(), read_tag(list));
        const Tag slots = read_tag(list);
        key.push_back('\0');
        if (!slots.bytes.empty()) term_list_table_.add(key.view(), slots);
    }
}

void SegmentBuilder::write_postings() {
    write_posting_table(posting_table_, runs_);
    roots_.postings = posting_table_.finish();
}

void SegmentBuilder::write_positions() {
    write_position_table(position_table_, runs_);
    roots_.positions = position_table_.finish();
}

void SegmentBuilder::finish() {
    roots_.records = record_table_.finish();
    roots_.term_lists = term_list_table_.finish();
    // Without documents these two have no blocks, but they are opened all the same.
    if (roots_.postings.block_count == 0) AppendedFile(folder_ / posting_file).finish();
    if (roots_.term_lists.block_count == 0) AppendedFile(folder_ / term_list_file).finish();
    fault_point(FaultStep::segment_tables);
    // Last, for with it the folder is a database.
    replace_file_durably(folder_ / version_file_name,
                         version_file(roots_, statistics_, first_document_ + statistics_.documents - 1));
}

}  // namespace news::glass
