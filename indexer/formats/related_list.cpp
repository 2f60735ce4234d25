// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/related_list.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/related_headings.hpp"

namespace news {
namespace {

constexpr std::size_t longest_title = 300;  // bytes

std::string_view without_bullet(std::string_view line) {
    constexpr std::array<std::string_view, 5> bullets{"- ", "* ", "• ", "– ", "· "};
    for (const std::string_view bullet : bullets) {
        if (line.starts_with(bullet)) return trim(line.substr(bullet.size()));
    }
    // "3. Title"; "5 Stories" is a title.
    const std::size_t digits = line.find_first_not_of("0123456789");
    const bool is_numbered = digits > 0 && digits < 4 && digits + 1 < line.size() &&
                             line[digits + 1] == ' ' && (line[digits] == '.' || line[digits] == ')');
    return is_numbered ? trim(line.substr(digits + 2)) : line;
}

bool is_url(std::string_view line) {
    return (line.starts_with("http://") || line.starts_with("https://")) &&
           line.find(' ') == std::string_view::npos;
}

/// A sentence or more of running text, as no title is.
bool is_prose(std::string_view line) {
    constexpr std::ptrdiff_t fewest_spaces = 12;
    const bool ends_sentence = line.ends_with('.') || line.ends_with(".\"") || line.ends_with(".”");
    return ends_sentence && std::count(line.begin(), line.end(), ' ') >= fewest_spaces;
}

bool is_date(std::string_view line) {
    const DateReading reading = read_printed_date(trim(line));
    return reading.date || !reading.problem.empty();
}

/// In a list that prints dates, a line that ends a sentence and has no date under it is text again.
bool is_text_behind_list(std::span<const std::string_view> lines, std::size_t at) {
    constexpr std::array<std::string_view, 9> ends{".", "!", "?", "\"", "”", "’", "。", "」", ")"};
    const std::string_view line = trim(lines[at]);
    const bool ends_sentence =
        std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return line.ends_with(end); });
    std::size_t next = at + 1;
    while (next < lines.size() && trim(lines[next]).empty())
        ++next;
    return ends_sentence && (next == lines.size() || !is_date(lines[next]));
}

}  // namespace

RelatedList read_related_list(std::span<const std::string_view> lines) {
    RelatedList list;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::string_view raw = lines[at];
        const std::string_view line = without_bullet(trim(raw));
        if (line.size() > longest_title || is_prose(line) || is_related_heading(line)) break;
        const bool prints_dates = !list.posts.empty() && list.posts.back().published;
        if (prints_dates && !line.empty() && !is_date(line) && is_text_behind_list(lines, at)) break;
        ++list.lines_read;
        if (line.empty()) continue;
        if (is_url(line)) {
            if (!list.posts.empty()) list.posts.back().url = line;
            continue;
        }
        // A date may look numbered ("7. August 2018"): it is read as it stands.
        DateReading reading = read_printed_date(trim(raw));
        if (!reading.date) reading = read_printed_date(line);
        const bool is_date = reading.date || !reading.problem.empty();
        if (!is_date) {
            list.posts.push_back({collapse_spaces(line), std::nullopt, {}});
            continue;
        }
        if (list.posts.empty()) continue;
        if (reading.date) {
            reading.date->evidence = DateEvidence::related_list;
            list.posts.back().published = reading.date;
        }
        if (!reading.problem.empty()) {
            list.warnings.push_back("related post \"" + list.posts.back().title + "\": " + reading.problem);
        }
    }
    return list;
}

}  // namespace news
