// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/output/fields/output_value.hpp"

namespace news {

/// How a kind of table is written down.
struct TableDialect {
    std::string_view separator;
    std::string_view line_end;
    std::string (*cell)(std::string_view text);  // as it may stand in a line
};

/// Both are described in doc/output.md. Cells of csv start no formula in a spreadsheet.
const TableDialect& csv_dialect();
const TableDialect& tsv_dialect();

/// A line of the table, with its end. Control characters of texts become spaces, but for tabs and line ends,
/// which the dialect has its way with.
std::string table_line(const TableDialect& dialect, const std::vector<OutputValue>& values);

}  // namespace news
