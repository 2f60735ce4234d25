// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "indexer/glass/table_writer.hpp"

namespace news::test {

struct TableEntry {
    std::string key;
    std::string tag;
    bool is_compressed = false;
    std::uint32_t pieces = 0;
};

/// A table as its bytes say, read without Xapian: what the tree leads to from its root, in that order.
struct ReadTable {
    std::vector<TableEntry> entries;
    std::vector<std::uint32_t> leaves;    // block numbers
    std::vector<std::string> separators;  // above the leaves, from the second on
};

/// Throws std::runtime_error where the tree is not as it must be.
ReadTable read_table(const std::filesystem::path& file, const glass::TableRoot& root);

}  // namespace news::test
