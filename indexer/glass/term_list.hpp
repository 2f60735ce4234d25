// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"
#include "indexer/glass/document.hpp"

namespace news::glass {

/// Writes the tag that holds the terms of one document: its length and how many terms it has, then each term
/// as far as it differs from the one before, with its count.
class TermListWriter {
  public:
    /// Writes nothing for a document without terms.
    TermListWriter(ByteBuffer& out, std::uint64_t document_length, std::size_t term_count);

    /// Terms come in ascending order, are not empty, and live until the next one has come.
    void add(std::string_view term, std::uint32_t count);

  private:
    ByteBuffer& out_;
    std::string_view previous_;  // empty before the first
};

/// The tag that says in which slots a document has values; nothing if it has none.
void append_used_slots(ByteBuffer& out, std::span<const SlotValue> values);

}  // namespace news::glass
