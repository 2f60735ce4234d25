// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/table_block.hpp"

namespace news::glass {
namespace {

void put_16(char* at, std::size_t value) {
    at[0] = static_cast<char>(value >> 8U);
    at[1] = static_cast<char>(value);
}

}  // namespace

void TableWriter::Block::restart(std::uint8_t level) {
    directory_end_ = block_header;
    items_begin_ = block_size;
    level_ = level;
}

char* TableWriter::Block::add_item(std::size_t size) {
    items_begin_ -= size;
    put_16(bytes_.data() + directory_end_, items_begin_);
    directory_end_ += directory_entry;
    return bytes_.data() + items_begin_;
}

std::string_view TableWriter::Block::last_leaf_key() const {
    if (!has_items()) return {};
    const char* const item = bytes_.data() + items_begin_;
    return {item + 3, static_cast<unsigned char>(item[2])};
}

std::string_view TableWriter::Block::complete() {
    char* const block = bytes_.data();
    put_16(block, segment_revision >> 16U);
    put_16(block + 2, segment_revision & 0xFFFFU);
    block[4] = static_cast<char>(level_);
    // What is free is one piece: the largest and the sum are the same.
    put_16(block + 5, free_space());
    put_16(block + 7, free_space());
    put_16(block + 9, directory_end_);
    std::memset(block + directory_end_, 0, free_space());
    return {block, block_size};
}

}  // namespace news::glass
