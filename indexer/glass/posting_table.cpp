// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/posting_table.hpp"

#include "indexer/glass/posting_list.hpp"
#include "indexer/glass/value_table.hpp"

namespace news::glass {
namespace {

constexpr std::string_view lengths_key{"\0\xE0", 2};

/// The lengths are kept as a posting list of all documents, its totals left at 0.
void write_lengths(TableWriter& table, std::span<const PlacedRun> runs, ByteBuffer& scratch) {
    PostingListWriter list(table, {lengths_key, lengths_key}, {}, scratch);
    for (const PlacedRun& placed : runs) {
        std::uint32_t document = placed.first_document;
        for (const std::uint32_t length : placed.run.lengths)
            list.add(document++, length);
    }
    list.finish();
}

void write_term(TableWriter& table, const RunMerge& merge, ByteBuffer& key, ByteBuffer& scratch) {
    key.clear();
    append_escaped(key, merge.term());
    const std::size_t term_size = key.size();
    key.push_back('\0');
    PostingListWriter::Totals totals;
    for (const RunCursor* cursor : merge.cursors()) {
        totals.postings += cursor->posting_count();
        totals.counts += cursor->total_count();
    }
    PostingListWriter list(table, {key.view().substr(0, term_size), key.view()}, totals, scratch);
    for (const RunCursor* cursor : merge.cursors()) {
        cursor->each_posting([&](std::uint32_t document, std::uint32_t count) { list.add(document, count); });
    }
    list.finish();
}

}  // namespace

void write_posting_table(TableWriter& table, std::span<const PlacedRun> runs) {
    ByteBuffer key;
    ByteBuffer scratch;
    write_values(table, runs);
    write_lengths(table, runs, scratch);
    for (RunMerge merge(runs); merge.next();)
        write_term(table, merge, key, scratch);
}

}  // namespace news::glass
