// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/posting_list.hpp"

#include "indexer/glass/encoding.hpp"

namespace news::glass {

PostingListWriter::PostingListWriter(TableWriter& table, Keys keys, Totals totals, ByteBuffer& scratch)
    : table_(table), keys_(keys), totals_(totals), body_(scratch) {
    body_.clear();
}

void PostingListWriter::add(std::uint32_t document, std::uint32_t count) {
    if (body_.size() >= chunk_size) write_chunk(false);
    if (body_.empty()) {
        first_ = document;
    } else {
        append_varint(body_, document - last_ - 1);
    }
    append_varint(body_, count);
    last_ = document;
}

void PostingListWriter::finish() {
    if (!body_.empty()) write_chunk(true);
}

void PostingListWriter::write_chunk(bool is_last) {
    ByteBuffer tag;
    ByteBuffer key;
    if (is_first_chunk_) {
        append_varint(tag, totals_.postings);
        append_varint(tag, totals_.counts);
        append_varint(tag, first_ - 1);
        key.append(keys_.first);
    } else {
        key.append(keys_.later);
        append_sortable(key, first_);
    }
    tag.push_back(is_last ? '1' : '0');
    append_varint(tag, last_ - first_);
    tag.append(body_.view());
    table_.add(key.view(), {tag.view()});
    body_.clear();
    is_first_chunk_ = false;
}

}  // namespace news::glass
