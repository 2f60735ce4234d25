// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/evaluation/topic_table.hpp"

#include <algorithm>
#include <array>

#include "common/csv_row.hpp"
#include "common/text.hpp"

namespace news {
namespace {

struct Column {
    std::string_view name;
    std::string& (*of)(Topic& topic);
};

constexpr std::array<Column, 8> table{{
    {"query", [](Topic& topic) -> std::string& { return topic.query; }},
    {"id", [](Topic& topic) -> std::string& { return topic.id; }},
    {"from", [](Topic& topic) -> std::string& { return topic.dates.from; }},
    {"to", [](Topic& topic) -> std::string& { return topic.dates.to; }},
    {"on", [](Topic& topic) -> std::string& { return topic.dates.on; }},
    {"since", [](Topic& topic) -> std::string& { return topic.dates.since; }},
    {"sort", [](Topic& topic) -> std::string& { return topic.sort; }},
    {"limit", [](Topic& topic) -> std::string& { return topic.limit; }},
}};
constexpr std::size_t query_column = 0;

std::size_t column_named(std::string_view name) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const Column& column) {
        return equal_ignoring_case(trim(name), column.name);
    });
    return static_cast<std::size_t>(found - table.begin());
}

}  // namespace

std::vector<std::string_view> topic_column_names() {
    std::vector<std::string_view> names;
    for (const Column& column : table)
        names.push_back(column.name);
    return names;
}

TopicTable::TopicTable(std::string_view row, char delimiter) : delimiter_(delimiter) {
    for (const std::string& name : csv_fields(row, delimiter)) {
        columns_.push_back(column_named(name));
        if (columns_.back() == table.size()) unknown_.push_back(name);
    }
}

std::optional<TopicTable> TopicTable::with_header(std::string_view row) {
    const TopicTable header(row, csv_delimiter(row));
    const auto& columns = header.columns_;
    if (std::find(columns.begin(), columns.end(), query_column) == columns.end()) return std::nullopt;
    return header;
}

std::optional<Topic> TopicTable::topic_in(std::string_view row) const {
    const std::vector<std::string> values = csv_fields(row, delimiter_);
    Topic topic;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string_view value = trim(values[i]);
        if (i >= columns_.size() && !value.empty()) return std::nullopt;
        if (i < columns_.size() && columns_[i] < table.size()) table[columns_[i]].of(topic) = value;
    }
    return topic;
}

}  // namespace news
