// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/format_table.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/plain_text.hpp"
#include "indexer/formats/text_encoding.hpp"

namespace news {
namespace {

std::string_view without_mark(std::string_view head) {
    return trim(head.starts_with("\xEF\xBB\xBF") ? head.substr(3) : head);
}

/// Only objects that stand on a line each begin at its first column more than once, or end on the first line.
bool looks_like_json_lines(std::string_view head) {
    head = without_mark(head);
    if (!head.starts_with('{')) return false;
    const std::size_t line_end = head.find('\n');
    return line_end == std::string_view::npos || trim(head.substr(0, line_end)).ends_with('}') ||
           head.find("\n{") != std::string_view::npos;
}

bool looks_like_json_object(std::string_view head) {
    return without_mark(head).starts_with('{');
}

bool looks_like_text(std::string_view) {
    return true;
}

constexpr std::array<Format, 3> table{{
    {"jsonl", "JSON Lines: one article an object, one object a line", Splitting::lines, looks_like_json_lines,
     parse_json_article},
    {"json", "one article as one JSON object", Splitting::whole, looks_like_json_object, parse_json_article},
    {"text", "an article saved as plain text", Splitting::whole, looks_like_text, parse_plain_text},
}};

/// What is recognised only to be refused: as plain text it would be indexed as noise.
std::string why_no_article(std::string_view head) {
    if (head.empty()) return "the file is empty";
    if (is_binary(head)) return "not text";
    const std::string_view start = without_mark(head);
    if (start.starts_with("# ") || start.starts_with("#!"))
        return "Markdown or a script, which this version does not read";
    if (start.starts_with("%PDF-")) return "a PDF file, which this version does not read";
    const bool is_markup = start.size() > 1 && start[0] == '<' &&
                           (is_ascii_letter(start[1]) || start[1] == '!' || start[1] == '?');
    if (is_markup) return "HTML or XML, which this version does not read";
    if (start.starts_with('[') && trim(start.substr(1)).starts_with('{')) {
        return "a JSON array, which this version does not read; write one object a line";
    }
    return {};
}

}  // namespace

std::span<const Format> formats() {
    return table;
}

const Format* format_named(std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Format& format) { return format.name == name; });
    return found == table.end() ? nullptr : &*found;
}

FormatChoice choose_format(std::string_view head) {
    if (std::string reason = why_no_article(head); !reason.empty()) return {nullptr, std::move(reason)};
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Format& format) { return format.looks_like(head); });
    return {&*found, {}};
}

}  // namespace news
