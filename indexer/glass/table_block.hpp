// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/glass/table_writer.hpp"

namespace news::glass {

/// Marks of a leaf item, in the high byte of its size.
namespace item_flag {
inline constexpr std::uint8_t compressed = 0x80;
inline constexpr std::uint8_t last_piece = 0x40;
inline constexpr std::uint8_t first_piece = 0x20;
}  // namespace item_flag

/// Bytes that precede the directory of a block.
inline constexpr std::size_t block_header = 11;
inline constexpr std::size_t directory_entry = 2;
/// So large that four items fill a block.
inline constexpr std::size_t largest_item = (block_size - block_header - 4 * directory_entry) / 4;

/// A block being filled: a directory of offsets grows from its beginning, items from its end.
class TableWriter::Block {
  public:
    explicit Block(std::uint8_t level) { restart(level); }

    void restart(std::uint8_t level);
    bool fits(std::size_t item_size) const { return item_size + directory_entry <= free_space(); }
    std::size_t free_space() const { return items_begin_ - directory_end_; }
    bool has_items() const { return directory_end_ > block_header; }

    /// Room for an item, already in the directory.
    char* add_item(std::size_t size);

    /// The key of the item added last; leaves only. Empty for none.
    std::string_view last_leaf_key() const;

    /// The whole block, its header filled in.
    std::string_view complete();

    /// What the parent will know this block by: the beginning of its first key, and the piece of the tag.
    std::string separator;
    std::uint32_t separator_piece = 0;

  private:
    std::array<char, block_size> bytes_{};
    std::size_t directory_end_ = block_header;
    std::size_t items_begin_ = block_size;
    std::uint8_t level_ = 0;
};

}  // namespace news::glass
