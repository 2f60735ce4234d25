// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/glass/table_reader.hpp"

#include <stdexcept>
#include <string_view>

#include "common/archive/durable_file.hpp"

namespace news::test {
namespace {

void require(bool holds, const char* promise) {
    if (!holds) throw std::runtime_error(promise);
}

std::uint32_t number_at(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(at, size))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

class Reader {
  public:
    Reader(const std::filesystem::path& file, const glass::TableRoot& root) : bytes_(read_whole_file(file)) {
        require(bytes_.size() == std::size_t{root.block_count} * glass::block_size, "size of the file");
        visit(root.block, root.level);
        require(table_.entries.size() == root.entries, "number of entries");
    }

    ReadTable take() { return std::move(table_); }

  private:
    void visit(std::uint32_t number, std::uint32_t level) {
        const std::string_view block = std::string_view(bytes_).substr(std::size_t{number} * 8192, 8192);
        require(number_at(block, 0, 4) == 1, "revision");
        require(number_at(block, 4, 1) == level, "level");
        const std::uint32_t directory_end = number_at(block, 9, 2);
        if (level == 0) table_.leaves.push_back(number);
        std::uint32_t lowest = 8192;
        for (std::uint32_t at = 11; at < directory_end; at += 2) {
            const std::uint32_t offset = number_at(block, at, 2);
            lowest = std::min(lowest, offset);
            if (level == 0) {
                read_item(block.substr(offset));
            } else {
                follow(block.substr(offset), level, at == 11);
            }
        }
        require(number_at(block, 5, 2) == lowest - directory_end, "largest free piece");
        require(number_at(block, 7, 2) == lowest - directory_end, "sum of the free pieces");
    }

    void follow(std::string_view item, std::uint32_t level, bool is_first) {
        const std::uint32_t key_size = number_at(item, 4, 1);
        const std::string separator(item.substr(5, key_size));
        const std::uint32_t piece = number_at(item, 5 + key_size, 2);
        require(is_first == separator.empty() && is_first == (piece == 0), "only the first has no separator");
        if (!is_first) {
            require(last_key_ < separator || (last_key_ == separator && last_piece_ < piece),
                    "a separator is greater than what is before it");
            table_.separators.push_back(separator);
            bound_ = separator;
        }
        visit(number_at(item, 0, 4), level - 1);
    }

    void read_item(std::string_view item) {
        const std::uint32_t head = number_at(item, 0, 2);
        const bool is_first = (head & 0x2000U) != 0;
        item = item.substr(0, (head & 0x1FFFU) + 3);
        const std::uint32_t key_size = number_at(item, 2, 1);
        const std::string key(item.substr(3, key_size));
        const std::uint32_t piece = is_first ? 1 : number_at(item, 3 + key_size, 2);
        const std::string_view tag = item.substr(3 + key_size + (is_first ? 0 : 2));
        require(key >= bound_, "a key is not smaller than the separator before it");
        const bool is_null = table_.leaves.size() == 1 && !has_null_item_;
        if (is_null) {
            has_null_item_ = true;
            require(head == 0x6000 && key.empty(), "the tree begins with an item without a key");
            return;
        }
        if (is_first) {
            require(is_complete_ && key > last_key_, "keys ascend");
            table_.entries.push_back({key, {}, (head & 0x8000U) != 0, 0});
        }
        require(!is_first || piece == 1, "numbers of pieces");
        require(is_first || (key == last_key_ && piece == last_piece_ + 1), "pieces come in order");
        TableEntry& entry = table_.entries.back();
        require(entry.is_compressed == ((head & 0x8000U) != 0), "all pieces or none are compressed");
        entry.tag += tag;
        entry.pieces = piece;
        is_complete_ = (head & 0x4000U) != 0;
        last_key_ = key;
        last_piece_ = piece;
    }

    std::string bytes_;
    ReadTable table_;
    std::string bound_;
    std::string last_key_;
    std::uint32_t last_piece_ = 0;
    bool is_complete_ = true;
    bool has_null_item_ = false;
};

}  // namespace

ReadTable read_table(const std::filesystem::path& file, const glass::TableRoot& root) {
    return Reader(file, root).take();
}

}  // namespace news::test
