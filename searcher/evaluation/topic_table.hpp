// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/evaluation/topics.hpp"

namespace news {

/// The names that a header may have, the first being that of the one it must have.
std::vector<std::string_view> topic_column_names();

/// Queries as rows of a table whose header names its columns, in any order.
class TopicTable {
  public:
    /// Nothing if no column is called "query".
    static std::optional<TopicTable> with_header(std::string_view row);

    char delimiter() const { return delimiter_; }
    std::size_t columns() const { return columns_.size(); }
    /// What stands in the header and is no name of a column.
    const std::vector<std::string>& unknown() const { return unknown_; }

    /// What a row says; its id is empty if it has none. Nothing if it has more fields than the header.
    std::optional<Topic> topic_in(std::string_view row) const;

  private:
    TopicTable(std::string_view row, char delimiter);

    char delimiter_;
    std::vector<std::size_t>
        columns_;  // of each field, its place in the table of names; that table's size if unknown
    std::vector<std::string> unknown_;
};

}  // namespace news
