// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"
#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// Chunks of posting lists and value streams are closed when they have reached this many bytes.
inline constexpr std::size_t chunk_size = 2000;

/// Writes one posting list as chunks of documents and counts. A chunk's head says whether it is the last, so
/// each is held back until that is known.
class PostingListWriter {
  public:
    /// What begins the key of the first chunk, and of later ones, which their first document follows.
    struct Keys {
        std::string_view first;
        std::string_view later;
    };
    /// Said in the first chunk.
    struct Totals {
        std::uint64_t postings = 0;
        std::uint64_t counts = 0;
    };

    PostingListWriter(TableWriter& table, Keys keys, Totals totals, ByteBuffer& scratch);

    /// Documents ascend.
    void add(std::uint32_t document, std::uint32_t count);
    void finish();

  private:
    void write_chunk(bool is_last);

    TableWriter& table_;
    Keys keys_;
    Totals totals_;
    ByteBuffer& body_;
    std::uint32_t first_ = 0;  // document of the chunk at hand; 0 before there is one
    std::uint32_t last_ = 0;
    bool is_first_chunk_ = true;
};

}  // namespace news::glass
