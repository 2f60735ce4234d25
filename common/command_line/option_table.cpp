// SPDX-License-Identifier: GPL-2.0-or-later
#include "common/command_line/option_table.hpp"

#include <fmt/format.h>

#include "common/text_layout.hpp"

namespace news {
namespace {

constexpr std::size_t line_columns = 100;
constexpr std::size_t help_column = 28;

/// "  -h, --help", "      --archive DIR", "      --timeline[=day|week]".
std::string usage_of(const OptionRow& row) {
    std::string usage = row.letter != '\0' ? fmt::format("  -{}, ", row.letter) : std::string(6, ' ');
    usage += "--" + row.name;
    if (row.value_name.empty()) return usage;
    return usage + (row.bare_value.empty() ? " " + row.value_name : "[=" + row.value_name + "]");
}

std::string row_help(const OptionRow& row) {
    std::string text = usage_of(row);
    const bool stands_beside = columns_of(text) + 2 <= help_column;
    const std::string indent(help_column, ' ');
    text += stands_beside ? std::string(help_column - columns_of(text), ' ') : '\n' + indent;
    constexpr std::size_t columns = line_columns - help_column;
    const std::vector<ByteRange> lines = wrapped_lines(row.help, {columns, columns});
    for (const ByteRange& line : lines) {
        if (&line != &lines.front()) text += indent;
        text += row.help.substr(line.begin, line.end - line.begin) + '\n';
    }
    return text;
}

}  // namespace

std::string options_help(const OptionTable& table) {
    std::string text;
    for (const OptionGroup& group : table) {
        text += (text.empty() ? "" : "\n") + group.heading + ":\n";
        for (const OptionRow& row : group.rows)
            text += row_help(row);
    }
    return text;
}

}  // namespace news
