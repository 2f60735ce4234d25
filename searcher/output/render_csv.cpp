// SPDX-License-Identifier: GPL-2.0-or-later
#include <string>
#include <string_view>

#include "searcher/output/fields/table_writer.hpp"

namespace news {
namespace {

/// Spreadsheets take what begins so for a formula, or look behind it for one.
constexpr std::string_view formula_signs = "=+-@\t\r\n";
constexpr char guard = '\'';

/// Guarded values are guarded too, so that taking one guard away always gives the value.
bool needs_guard(std::string_view text) {
    const std::size_t first = text.find_first_not_of(guard);
    return first != std::string_view::npos && formula_signs.find(text[first]) != std::string_view::npos;
}

/// As RFC 4180 says.
std::string csv_cell(std::string_view text) {
    const std::string value = (needs_guard(text) ? std::string(1, guard) : "") + std::string(text);
    if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
    std::string cell = "\"";
    for (const char c : value)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + '"';
}

}  // namespace

const TableDialect& csv_dialect() {
    static constexpr TableDialect dialect{",", "\r\n", csv_cell};
    return dialect;
}

std::unique_ptr<AnswerWriter> csv_writer(const WriterOptions& options) {
    return table_writer(csv_dialect(), options);
}

}  // namespace news
