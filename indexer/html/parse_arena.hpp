// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace news {

/// Memory that is taken in small pieces and given back at once: a parser in C that makes a tree of hundred
/// thousand pieces is quicker with it, and needs no walk, which would be recursive, to be rid of them.
class ParseArena {
  public:
    explicit ParseArena(std::size_t limit) : limit_(limit) {}

    /// Aligned for any type; nullptr if the limit would be passed.
    void* allocate(std::size_t bytes);

  private:
    static constexpr std::size_t block_size = std::size_t{1} << 18;

    bool add_block(std::size_t bytes);

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::byte* free_ = nullptr;
    std::size_t left_ = 0;
    std::size_t taken_ = 0;
    std::size_t limit_;
};

}  // namespace news
