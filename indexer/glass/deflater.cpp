// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/deflater.hpp"

#include <new>

#include <libdeflate.h>

#include "indexer/glass/piecewise_stream.hpp"

namespace news::glass {
namespace {

/// Level 6 takes five times as long for 1 % of the archive's size.
constexpr int level = 1;

}  // namespace

void Deflater::Free::operator()(libdeflate_compressor* compressor) const noexcept {
    libdeflate_free_compressor(compressor);
}

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
    if (!compressor_) throw std::bad_alloc();
}

Tag Deflater::compress(std::string_view bytes) {
    if (bytes.size() <= compress_above) return {bytes, false};
    compressed_.clear();
    char* const room = compressed_.reserve(bytes.size() - 1);
    const std::size_t size =
        libdeflate_deflate_compress(compressor_.get(), bytes.data(), bytes.size(), room, bytes.size() - 1);
    if (size == 0) return {bytes, false};
    compressed_.commit(size);
    if (bytes.size() > inflated_at_once && !ends_after_its_output(compressed_.view(), bytes.size())) {
        compressed_.clear();
        append_safe_stream(compressed_, bytes);
        if (compressed_.size() >= bytes.size()) return {bytes, false};
    }
    return {compressed_.view(), true};
}

}  // namespace news::glass
