// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/parse_arena.hpp"

#include <algorithm>

namespace news {

void* ParseArena::allocate(std::size_t bytes) {
    constexpr std::size_t alignment = alignof(std::max_align_t);
    const std::size_t needed = (bytes + alignment - 1) / alignment * alignment;
    if (needed < bytes || (needed > left_ && !add_block(needed))) return nullptr;
    void* piece = free_;
    free_ += needed;
    left_ -= needed;
    return piece;
}

bool ParseArena::add_block(std::size_t bytes) {
    const std::size_t size = std::max(bytes, block_size);
    if (size > limit_ - taken_) return false;
    blocks_.emplace_back(new std::byte[size]);
    taken_ += size;
    free_ = blocks_.back().get();
    left_ = size;
    return true;
}

}  // namespace news
