// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/output/fields/table_dialect.hpp"

#include <algorithm>

#include "common/text.hpp"

namespace news {
namespace {

/// Other control characters than tabs and line ends would steer a terminal, and are not allowed in tables.
std::string text_of_cell(std::string_view text) {
    std::string cell;
    for (std::size_t begin = 0;;) {
        const std::size_t end = std::min(text.find_first_of("\t\n\r", begin), text.size());
        cell += without_controls(text.substr(begin, end - begin));
        if (end == text.size()) return cell;
        cell += text[end];
        begin = end + 1;
    }
}

}  // namespace

std::string table_line(const TableDialect& dialect, const std::vector<OutputValue>& values) {
    std::string line;
    for (const OutputValue& value : values) {
        if (&value != &values.front()) line += dialect.separator;
        line += is_number(value) ? as_text(value) : dialect.cell(text_of_cell(as_text(value)));
    }
    return line.append(dialect.line_end);
}

}  // namespace news
