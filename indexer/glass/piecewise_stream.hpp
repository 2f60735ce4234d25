// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "indexer/glass/byte_buffer.hpp"

namespace news::glass {

// Xapian inflates into 8 KB at a time and takes the stream to be at its end when no bytes of it are left,
// even if what was read of them makes more than those 8 KB: the record is then unreadable ("too few chunks";
// Xapian 1.4, also for records that it compressed itself). Where the 8 KB end depends on how a tag lies in
// its blocks, so a stream is only safe if its last byte makes no output.

/// Tags up to this many bytes are inflated at once.
inline constexpr std::size_t inflated_at_once = 8192;

/// Whether all `size` bytes come out of a raw deflate stream before its last byte is read.
bool ends_after_its_output(std::string_view stream, std::size_t size);

/// Appends a stream that does so, with an empty block at its end; slower than libdeflate.
void append_safe_stream(ByteBuffer& out, std::string_view bytes);

}  // namespace news::glass
