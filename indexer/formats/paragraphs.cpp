// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/paragraphs.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"

namespace news {
namespace {

bool ends_sentence(std::string_view line) {
    constexpr std::array<std::string_view, 10> ends{".", "!", "?", "\"", "”", "’", "»", ":", "。", "…"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return line.ends_with(end); });
}

bool is_indented(std::string_view line) {
    return line.starts_with("  ") || line.starts_with('\t');
}

bool has_inner_gap(std::span<const std::string_view> lines) {
    bool seen_text = false;
    bool seen_gap = false;
    for (const std::string_view line : lines) {
        const bool is_blank = trim(line).empty();
        if (!is_blank && seen_gap) return true;
        seen_text = seen_text || !is_blank;
        seen_gap = seen_text && is_blank;
    }
    return false;
}

/// Whether an indented line stands directly under one that is not: so print marks where paragraphs begin.
bool has_inner_indent(std::span<const std::string_view> lines) {
    const auto starts_paragraph = [](std::string_view before, std::string_view line) {
        return !trim(before).empty() && !is_indented(before) && !trim(line).empty() && is_indented(line);
    };
    return std::adjacent_find(lines.begin(), lines.end(), starts_paragraph) != lines.end();
}

constexpr std::string_view parting = "\n\n";

std::string joined_paragraphs_of(std::span<const std::string_view> lines) {
    const bool indents_part = has_inner_indent(lines);
    const bool sentences_part = !indents_part && !has_inner_gap(lines);
    std::string paragraphs;
    bool at_start = true;
    bool last_was_indented = false;
    for (const std::string_view line : lines) {
        const std::string_view text = trim(line);
        if (text.empty()) {
            at_start = true;
            continue;
        }
        const bool indented = is_indented(line);
        const bool begins = at_start || (indented && !last_was_indented) ||
                            ((sentences_part || (indented && indents_part)) && ends_sentence(paragraphs));
        last_was_indented = indented;
        at_start = false;
        if (!paragraphs.empty()) paragraphs += begins ? parting : " ";
        append_collapsed(paragraphs, text);
    }
    return paragraphs;
}

}  // namespace

std::vector<std::string> paragraphs_of(std::span<const std::string_view> lines) {
    const std::string joined = joined_paragraphs_of(lines);
    std::vector<std::string> paragraphs;
    for (std::string_view rest = joined; !rest.empty();) {
        const std::size_t end = rest.find(parting);
        paragraphs.emplace_back(rest.substr(0, end));
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + parting.size());
    }
    return paragraphs;
}

std::string join_paragraphs(const std::vector<std::string>& paragraphs) {
    return join(paragraphs, parting);
}

std::string normalized_paragraphs(std::string_view text) {
    return joined_paragraphs_of(split_lines(text));
}

}  // namespace news
