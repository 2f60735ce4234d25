// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/piecewise_stream.hpp"

#include <array>
#include <new>

#include <zlib.h>

namespace news::glass {
namespace {

constexpr int raw_stream = -15;  // no header, the largest window

/// Zlib takes no const bytes, though it does not change them.
Bytef* input_of(std::string_view bytes) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

}  // namespace

bool ends_after_its_output(std::string_view stream, std::size_t size) {
    z_stream state{};
    state.next_in = input_of(stream);
    state.avail_in = static_cast<uInt>(stream.size() - 1);
    if (inflateInit2(&state, raw_stream) != Z_OK) throw std::bad_alloc();
    std::array<Bytef, std::size_t{1} << 15U> ignored;
    do {
        state.next_out = ignored.data();
        state.avail_out = static_cast<uInt>(ignored.size());
    } while (inflate(&state, Z_SYNC_FLUSH) == Z_OK && state.avail_out == 0);
    const bool is_all = state.total_out == size;
    inflateEnd(&state);
    return is_all;
}

void append_safe_stream(ByteBuffer& out, std::string_view bytes) {
    constexpr int fastest = 1;
    constexpr int memory_level = 8;
    z_stream state{};
    state.next_in = input_of(bytes);
    state.avail_in = static_cast<uInt>(bytes.size());
    if (deflateInit2(&state, fastest, Z_DEFLATED, raw_stream, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    constexpr std::size_t both_ends = 32;  // of the flush and of the stream
    const std::size_t room = deflateBound(&state, static_cast<uLong>(bytes.size())) + both_ends;
    state.next_out = reinterpret_cast<Bytef*>(out.reserve(room));
    state.avail_out = static_cast<uInt>(room);
    deflate(&state, Z_SYNC_FLUSH);  // all output is in blocks before the last one
    deflate(&state, Z_FINISH);
    out.commit(state.total_out);
    deflateEnd(&state);
}

}  // namespace news::glass
