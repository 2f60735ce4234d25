// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/glass/byte_buffer.hpp"
#include "indexer/glass/encoding.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// What a version file says of all documents.
struct DocumentStatistics {
    std::uint32_t documents = 0;
    std::uint64_t total_length = 0;
    std::uint32_t shortest = 0;  // of those that have a length; 0 if none has
    std::uint32_t longest = 0;
    std::uint32_t largest_count = 0;  // within-document frequency of any term

    void add_document(std::uint64_t length, std::uint32_t largest) {
        const auto whole = static_cast<std::uint32_t>(length);
        add({1, length, whole, whole, largest});
    }
    void add(const DocumentStatistics& other) {
        documents += other.documents;
        total_length += other.total_length;
        if (other.shortest > 0)
            shortest = shortest == 0 ? other.shortest : std::min(shortest, other.shortest);
        longest = std::max(longest, other.longest);
        largest_count = std::max(largest_count, other.largest_count);
    }
};

/// The values of one slot: document (counted from 0, as varint) and value (sized), in ascending order.
struct ValueRun {
    ByteBuffer entries;
    std::uint32_t frequency = 0;
    std::string lowest;
    std::string highest;
};

/// The postings of some documents, in the order of their terms: what a batch leaves until the segment is
/// written. Documents count from 0.
///
/// `postings` holds, for each term: the term (sized); how many postings; sum of their counts; bytes of the
/// postings; bytes of the positions; then for each posting the step from the document before (from 0) and the
/// count. `positions` holds, for each posting of a term that has any, the position list (sized; empty for
/// none).
struct Run {
    DocumentStatistics statistics;
    ByteBuffer postings;
    ByteBuffer positions;
    std::vector<std::uint32_t> lengths;  // of each document
    std::map<std::uint32_t, ValueRun> values;
    // Complete tags in the order of documents, as append_tag writes them.
    ByteBuffer records;     // data
    ByteBuffer term_lists;  // two for each document: its terms, its slots

    std::size_t memory() const {
        std::size_t bytes = postings.capacity() + positions.capacity() + records.capacity() +
                            term_lists.capacity() + lengths.capacity() * sizeof lengths[0];
        for (const auto& [slot, run] : values)
            bytes += run.entries.capacity();
        return bytes;
    }
};

inline void append_tag(ByteBuffer& out, Tag tag) {
    append_varint(out, tag.bytes.size() * 2 + (tag.is_compressed ? 1 : 0));
    out.append(tag.bytes);
}

inline Tag read_tag(const char*& at) {
    const std::uint64_t head = read_varint(at);
    const Tag tag{{at, static_cast<std::size_t>(head / 2)}, head % 2 != 0};
    at += tag.bytes.size();
    return tag;
}

}  // namespace news::glass
