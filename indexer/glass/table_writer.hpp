// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "common/archive/appended_file.hpp"
#include "indexer/glass/byte_buffer.hpp"

namespace news::glass {

/// Bytes of a block of every table; Xapian's default.
inline constexpr std::uint32_t block_size = 8192;
/// Of the one commit that a segment is. Xapian's own writers count on from it.
inline constexpr std::uint32_t segment_revision = 1;

/// Where a finished table's tree begins, for the version file.
struct TableRoot {
    std::uint32_t block = 0;
    std::uint32_t level = 0;        // of the root; leaves are level 0
    std::uint64_t entries = 0;      // a tag of several pieces counts once
    std::uint32_t block_count = 0;  // 0: the table has no file
};

/// A tag as it is stored.
struct Tag {
    std::string_view bytes;
    bool is_compressed = false;  // raw deflate
};

/// Writes one table, a B-tree of keys and tags, from its leaves upwards: keys come in ascending order, a
/// block gets its number when it is complete, so the file only grows, and the root is written last. Leaves
/// are numbered in the order of their keys, as the tree's `sequential` mark promises. Throws Error
/// (unusable).
class TableWriter {
  public:
    explicit TableWriter(std::filesystem::path file);
    ~TableWriter();

    /// `key` is greater than the one before, not empty, and at most 255 bytes long.
    void add(std::string_view key, Tag tag);

    /// Completes the tree and sees to it that the file is on the disk. A table without entries has no file.
    TableRoot finish();

  private:
    class Block;

    void start_leaf(std::string_view key, std::uint32_t piece);
    void add_piece(std::string_view key, std::uint32_t piece, std::string_view bytes, std::uint8_t flags);
    std::size_t first_piece_size(std::size_t key_size, std::size_t tag_size) const;
    void add_split(std::string_view key, Tag tag);
    std::uint32_t write(Block& block);
    void add_child(std::size_t level, std::uint32_t child, std::string_view separator, std::uint32_t piece);
    Block& level_at(std::size_t level);

    std::filesystem::path path_;
    std::unique_ptr<AppendedFile> file_;
    std::vector<std::unique_ptr<Block>> levels_;  // the block being filled at each level; leaves first
    std::uint32_t block_count_ = 0;
    std::uint64_t entries_ = 0;
};

}  // namespace news::glass
