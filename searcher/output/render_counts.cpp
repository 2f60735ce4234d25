// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/render_counts.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "common/json_writer.hpp"
#include "common/text.hpp"
#include "searcher/output/fields/table_dialect.hpp"
#include "searcher/output/json_parts.hpp"

namespace news {
namespace {

/// What is in no period, by the names of its columns.
std::vector<std::pair<std::string, std::uint64_t>> rest_of(const CountTable& table,
                                                           const CountsByPeriod& counts) {
    std::vector<std::pair<std::string, std::uint64_t>> rest;
    if (table.step != TimeStep::year) rest.emplace_back("imprecise", counts.imprecise);
    rest.emplace_back("doubtful", counts.doubtful);
    rest.emplace_back("undated", counts.undated);
    return rest;
}

/// Of the columns with numbers.
std::vector<std::string> number_names(const CountTable& table) {
    if (!table.step) return {"count"};
    std::vector<std::string> names;
    for (const CalendarDate& period : table.periods)
        names.push_back(to_text(period));
    for (const auto& [name, count] : rest_of(table, {}))
        names.push_back(name);
    names.emplace_back("total");
    return names;
}

std::vector<std::uint64_t> numbers_of(const CountTable& table, const QueryCount& row) {
    if (!table.step) return {row.total()};
    std::vector<std::uint64_t> numbers = row.counts.periods;
    for (const auto& [name, count] : rest_of(table, row.counts))
        numbers.push_back(count);
    numbers.push_back(row.total());
    return numbers;
}

std::size_t width_of(const std::string& name) {
    constexpr std::size_t fewest = 7;  // digits of millions
    return std::max(name.size(), fewest) + 1;
}

/// The numbers of all rows stand below each other; the query, of any length, behind them.
std::string text_head(const CountTable& table) {
    if (!table.step) return {};
    std::string line;
    for (const std::string& name : number_names(table))
        line += fmt::format("{:>{}}", name, width_of(name));
    return line + "  query\n";
}

std::string text_row(const CountTable& table, const QueryCount& row) {
    const std::string name = without_controls(row.has_own_id ? row.id : row.query);
    if (!table.step) return (table.is_batch ? name + '\t' : "") + std::to_string(row.total()) + '\n';
    const std::vector<std::string> names = number_names(table);
    const std::vector<std::uint64_t> numbers = numbers_of(table, row);
    std::string line;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        line += fmt::format("{:>{}}", numbers[i], width_of(names[i]));
    return line + "  " + name + '\n';
}

std::string table_head(const CountTable& table, const TableDialect& dialect) {
    std::vector<OutputValue> names{std::string("id"), std::string("query")};
    for (std::string& name : number_names(table))
        names.emplace_back(std::move(name));
    return table_line(dialect, names);
}

std::string table_row(const CountTable& table, const QueryCount& row, const TableDialect& dialect) {
    std::vector<OutputValue> values{table.is_batch ? row.id : std::string{}, row.query};
    for (const std::uint64_t number : numbers_of(table, row))
        values.emplace_back(number);
    return table_line(dialect, values);
}

std::string csv_head(const CountTable& table) {
    return table_head(table, csv_dialect());
}

std::string csv_row(const CountTable& table, const QueryCount& row) {
    return table_row(table, row, csv_dialect());
}

std::string tsv_head(const CountTable& table) {
    return table_head(table, tsv_dialect());
}

std::string tsv_row(const CountTable& table, const QueryCount& row) {
    return table_row(table, row, tsv_dialect());
}

std::string no_head(const CountTable& /*table*/) {
    return {};
}

void write_periods(JsonWriter& json, const CountTable& table, const QueryCount& row) {
    json.key("step").text(name_of(*table.step));
    json.key("periods").begin_array();
    for (std::size_t i = 0; i < table.periods.size(); ++i) {
        json.begin_object();
        json.key("begin").text(to_text(table.periods[i]));
        json.key("articles").number(row.counts.periods[i]);
        json.end_object();
    }
    json.end_array();
    json.key("imprecise").number(row.counts.imprecise);
    json.key("doubtful").number(row.counts.doubtful);
    json.key("undated").number(row.counts.undated);
}

std::string json_object(const CountTable& table, const QueryCount& row, JsonWriter::Layout layout) {
    JsonWriter json(layout);
    json.begin_object();
    json.key("schema_version").number(schema_version);
    json.key("topic").text_or_null(row.id);
    json.key("query").begin_object();
    json.key("text").text(row.query);
    json.key("canonical").text(row.canonical);
    json.end_object();
    json.key("partial").boolean(row.is_partial);
    json.key("count").number(row.total());
    json.key("matches").begin_object();
    json.key("all_words").number(row.all_words);
    json.key("some_words").number(row.some_words);
    json.end_object();
    if (table.step) write_periods(json, table, row);
    json.end_object();
    return json.take();
}

std::string json_row(const CountTable& table, const QueryCount& row) {
    return json_object(table, row,
                       table.is_batch ? JsonWriter::Layout::one_line : JsonWriter::Layout::indented);
}

std::string jsonl_row(const CountTable& table, const QueryCount& row) {
    return json_object(table, row, JsonWriter::Layout::one_line);
}

constexpr std::array<CountForm, 5> forms{{
    {"text", text_head, text_row},
    {"json", no_head, json_row},
    {"jsonl", no_head, jsonl_row},
    {"csv", csv_head, csv_row},
    {"tsv", tsv_head, tsv_row},
}};

}  // namespace

const CountForm* count_form_named(std::string_view name) {
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&](const CountForm& form) { return form.name == name; });
    return found == forms.end() ? nullptr : &*found;
}

}  // namespace news
