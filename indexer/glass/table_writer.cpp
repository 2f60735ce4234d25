// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/glass/table_writer.hpp"

#include <algorithm>

#include "common/error.hpp"
#include "indexer/glass/table_block.hpp"

namespace news::glass {
namespace {

constexpr std::size_t size_field = 2;
constexpr std::size_t key_size_field = 1;
constexpr std::size_t piece_field = 2;
constexpr std::size_t child_field = 4;
/// Free bytes of a block for which a tag is split although it would fit into one item: left empty they would
/// be a tenth of the tables of records and term lists.
constexpr std::size_t worth_filling = 256;
constexpr std::size_t longest_key = 255;
constexpr std::size_t most_pieces = 0xFFFF;

/// So much of `key` as tells it from the one before.
std::string_view separating(std::string_view previous, std::string_view key) {
    const auto shared = static_cast<std::size_t>(
        std::mismatch(key.begin(), key.end(), previous.begin(), previous.end()).first - key.begin());
    return key.substr(0, shared + 1);
}

}  // namespace

TableWriter::TableWriter(std::filesystem::path file) : path_(std::move(file)) {}
TableWriter::~TableWriter() = default;

TableWriter::Block& TableWriter::level_at(std::size_t level) {
    if (level == levels_.size()) levels_.push_back(std::make_unique<Block>(static_cast<std::uint8_t>(level)));
    return *levels_[level];
}

void TableWriter::add(std::string_view key, Tag tag) {
    if (key.size() > longest_key) throw Error(ExitCode::unusable, "a term is too long for the index");
    if (levels_.empty()) {
        file_ = std::make_unique<AppendedFile>(path_);
        // Every tree begins with an item that has no key.
        char* const item = level_at(0).add_item(size_field + key_size_field);
        item[0] = static_cast<char>(item_flag::first_piece | item_flag::last_piece);
        item[1] = item[2] = 0;
    }
    ++entries_;
    const std::size_t size = size_field + key_size_field + key.size() + tag.bytes.size();
    const Block& leaf = *levels_[0];
    if (size <= largest_item && (leaf.fits(size) || leaf.free_space() < worth_filling)) {
        const unsigned compressed = tag.is_compressed ? item_flag::compressed : 0;
        add_piece(key, 1, tag.bytes,
                  static_cast<std::uint8_t>(item_flag::first_piece | item_flag::last_piece | compressed));
    } else {
        add_split(key, tag);
    }
}

/// The first piece fills the block at hand when that is worth a longer separator above.
std::size_t TableWriter::first_piece_size(std::size_t key_size, std::size_t tag_size) const {
    constexpr std::size_t worth_it = 34;  // bytes beyond the key's, found by Xapian's authors
    const std::size_t head = size_field + key_size_field + key_size;
    const std::size_t whole = largest_item - head;
    const std::size_t later = whole - piece_field;
    const std::size_t left = levels_[0]->free_space() % (largest_item + directory_entry);
    if (left <= directory_entry + head + piece_field) return whole;
    const std::size_t room = left - directory_entry - head;
    const std::size_t used = room - piece_field;
    const bool adds_no_piece = used >= (tag_size - piece_field) % later;
    return adds_no_piece || used >= key_size + worth_it ? std::min(room, whole) : whole;
}

void TableWriter::add_split(std::string_view key, Tag tag) {
    std::string_view rest = tag.bytes;
    std::size_t size = first_piece_size(key.size(), rest.size());
    const std::size_t later = largest_item - size_field - key_size_field - key.size() - piece_field;
    if ((rest.size() - size + later - 1) / later + 1 > most_pieces)
        throw Error(ExitCode::unusable, "a record is too large for the index");
    for (std::uint32_t piece = 1; !rest.empty(); ++piece) {
        size = std::min(size, rest.size());
        unsigned flags = tag.is_compressed ? item_flag::compressed : 0;
        if (piece == 1) flags |= item_flag::first_piece;
        if (size == rest.size()) flags |= item_flag::last_piece;
        add_piece(key, piece, rest.substr(0, size), static_cast<std::uint8_t>(flags));
        rest.remove_prefix(size);
        size = later;
    }
}

void TableWriter::add_piece(std::string_view key, std::uint32_t piece, std::string_view bytes,
                            std::uint8_t flags) {
    const std::size_t head = size_field + key_size_field + key.size() + (piece > 1 ? piece_field : 0);
    const std::size_t size = head + bytes.size();
    if (!levels_[0]->fits(size)) start_leaf(key, piece);
    char* item = levels_[0]->add_item(size);
    const std::size_t counted = size - 3;
    *item++ = static_cast<char>(flags | (counted >> 8U));
    *item++ = static_cast<char>(counted);
    *item++ = static_cast<char>(key.size());
    std::memcpy(item, key.data(), key.size());
    item += key.size();
    if (piece > 1) {
        *item++ = static_cast<char>(piece >> 8U);
        *item++ = static_cast<char>(piece);
    }
    if (!bytes.empty()) std::memcpy(item, bytes.data(), bytes.size());
}

void TableWriter::start_leaf(std::string_view key, std::uint32_t piece) {
    Block& leaf = *levels_[0];
    std::string separator(separating(leaf.last_leaf_key(), key));
    const std::uint32_t number = write(leaf);
    add_child(1, number, leaf.separator, leaf.separator_piece);
    leaf.restart(0);
    leaf.separator = std::move(separator);
    leaf.separator_piece = piece;
}

std::uint32_t TableWriter::write(Block& block) {
    file_->append(block.complete());
    return block_count_++;
}

/// The separator of a block's first child stands only above: inside, nothing is smaller.
void TableWriter::add_child(std::size_t level, std::uint32_t child, std::string_view separator,
                            std::uint32_t piece) {
    Block& block = level_at(level);
    const std::size_t size = child_field + key_size_field + separator.size() + piece_field;
    if (!block.fits(size)) {
        const std::uint32_t number = write(block);
        add_child(level + 1, number, block.separator, block.separator_piece);
        block.restart(static_cast<std::uint8_t>(level));
    }
    const bool is_first = !block.has_items();
    if (is_first) {
        block.separator = separator;
        block.separator_piece = piece;
        separator = {};
        piece = 0;
    }
    char* item = block.add_item(child_field + key_size_field + separator.size() + piece_field);
    for (unsigned shift = 24;; shift -= 8) {
        *item++ = static_cast<char>(child >> shift);
        if (shift == 0) break;
    }
    *item++ = static_cast<char>(separator.size());
    if (!separator.empty()) std::memcpy(item, separator.data(), separator.size());
    item += separator.size();
    *item++ = static_cast<char>(piece >> 8U);
    *item = static_cast<char>(piece);
}

TableRoot TableWriter::finish() {
    TableRoot root;
    if (levels_.empty()) return root;
    for (std::size_t level = 0;; ++level) {
        Block& block = *levels_[level];
        const std::uint32_t number = write(block);
        if (level + 1 == levels_.size()) {
            root.block = number;
            root.level = static_cast<std::uint32_t>(level);
            break;
        }
        add_child(level + 1, number, block.separator, block.separator_piece);
    }
    file_->finish();
    root.entries = entries_;
    root.block_count = block_count_;
    return root;
}

}  // namespace news::glass
