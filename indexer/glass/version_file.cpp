// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/version_file.hpp"

#include <random>

#include "indexer/glass/deflater.hpp"
#include "indexer/glass/encoding.hpp"

namespace news::glass {
namespace {

/// A random UUID (RFC 4122, version 4).
void append_identity(ByteBuffer& out) {
    std::random_device random;
    for (int i = 0; i < 16; ++i) {
        unsigned byte = random() & 0xFFU;
        if (i == 6) byte = (byte & 0x0FU) | 0x40U;
        if (i == 8) byte = (byte & 0x3FU) | 0x80U;
        out.push_back(static_cast<char>(byte));
    }
}

void append_root(ByteBuffer& out, const TableRoot& root, std::size_t compressed_above) {
    constexpr std::uint32_t is_sequential = 2;
    constexpr std::uint32_t is_absent = 1;
    append_varint(out, root.block);
    append_varint(out, root.level << 2U | is_sequential | (root.block_count == 0 ? is_absent : 0));
    append_varint(out, root.entries);
    append_varint(out, block_size >> 11U);
    append_varint(out, compressed_above);
    ByteBuffer free_blocks;
    if (root.block_count > 0) {
        append_varint(free_blocks, segment_revision);
        append_varint(free_blocks, root.block_count);
        for (int i = 0; i < 4; ++i)  // the first and last place in a list of free blocks: there is none
            append_varint(free_blocks, 0);
    }
    append_sized(out, free_blocks.view());
}

void append_statistics(ByteBuffer& out, const DocumentStatistics& statistics, std::uint32_t last_document) {
    append_varint(out, statistics.documents);
    append_varint(out, last_document - statistics.documents);
    append_varint(out, statistics.shortest);
    append_varint(out, statistics.largest_count);
    append_varint(out, statistics.longest - statistics.largest_count);
    append_varint(out, 0);  // oldest changeset
    append_varint(out, statistics.total_length);
    append_varint(out, 0);  // largest frequency of a word for spelling
}

}  // namespace

std::string version_file(const SegmentRoots& roots, const DocumentStatistics& statistics,
                         std::uint32_t last_document) {
    ByteBuffer out;
    out.append(format_mark);
    append_identity(out);
    append_varint(out, segment_revision);
    append_root(out, roots.postings, 0);
    append_root(out, roots.records, compress_above);
    append_root(out, roots.term_lists, compress_above);
    append_root(out, roots.positions, 0);
    append_root(out, {}, compress_above);  // spelling
    append_root(out, {}, compress_above);  // synonyms
    append_statistics(out, statistics, last_document);
    return std::string(out.view());
}

}  // namespace news::glass
