// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/labelled_head.hpp"

#include <algorithm>
#include <utility>

#include "common/text.hpp"
#include "indexer/formats/article_head.hpp"
#include "indexer/formats/byline.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_fields.hpp"

namespace news {
namespace {

using Lines = std::span<const std::string_view>;

/// "Title: Ferry stuck" -> Title, Ferry stuck; the name is empty if the line has no label.
struct LabelledLine {
    std::string_view name;
    std::string_view value;
};

LabelledLine labelled(std::string_view line) {
    constexpr std::size_t longest_label = 30;  // bytes
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > longest_label) return {};
    const std::string_view name = line.substr(0, colon);
    const bool is_label = is_ascii_letter(name.front()) && std::all_of(name.begin(), name.end(), [](char c) {
                              return is_ascii_letter(c) || c == ' ' || c == '-' || c == '_';
                          });
    const bool is_parted = colon + 1 == line.size() || line[colon + 1] == ' ' || line[colon + 1] == '\t';
    return is_label && is_parted ? LabelledLine{name, trim(line.substr(colon + 1))} : LabelledLine{};
}

/// In a mail the subject is the headline, and who it is from has written it.
std::string_view name_in_article(std::string_view label) {
    if (equal_ignoring_case(label, "subject")) return "title";
    if (equal_ignoring_case(label, "from")) return "author";
    return label;
}

bool is_continuation(std::string_view line) {
    return (line.starts_with(' ') || line.starts_with('\t')) && !trim(line).empty();
}

/// The text from the beginning of one view to the end of a later one of the same text.
std::string_view joined(std::string_view first, std::string_view last) {
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

std::optional<LabelledHead> head_of(const JsonObject& members, std::size_t lines_read) {
    ParseResult result = article_of_json_object(members, {});
    auto* parsed = std::get_if<ParsedArticle>(&result);
    if (parsed == nullptr || parsed->article.title.empty()) return std::nullopt;
    return LabelledHead{std::move(*parsed), lines_read};
}

/// All lines to the first empty one have labels, and two at least have one that means something.
std::optional<LabelledHead> read_mail_head(Lines lines) {
    JsonObject members;
    std::size_t known = 0;
    std::size_t at = 0;
    for (; at < lines.size() && !trim(lines[at]).empty(); ++at) {
        if (!members.empty() && is_continuation(lines[at])) {
            std::string_view& value = std::get<std::string_view>(members.back().value.content);
            value = value.empty() ? trim(lines[at]) : joined(value, lines[at]);
            continue;
        }
        const LabelledLine line = labelled(lines[at]);
        if (line.name.empty()) return std::nullopt;
        const std::string_view name = name_in_article(line.name);
        const std::optional<JsonField> field = json_field_named(name);
        if (field == JsonField::text || field == JsonField::summary) return std::nullopt;
        if (field) ++known;
        members.push_back({name, {line.value}});
    }
    return known >= 2 ? head_of(members, at) : std::nullopt;
}

bool is_dashed(std::string_view line) {
    return line.starts_with("-- ") || line == "--";
}

std::string_view member_of_dashed(std::string_view value) {
    if (value.starts_with("http://") || value.starts_with("https://")) return "url";
    if (is_marked_byline(value) || !is_head_line(value)) return "byline";
    return "date";
}

std::optional<LabelledHead> read_dashed_head(Lines lines) {
    JsonObject members;
    std::size_t at = 0;
    for (; at < lines.size() && is_dashed(lines[at]); ++at) {
        const std::string_view value = trim(lines[at].substr(2));
        if (!value.empty()) members.push_back({at == 0 ? "title" : member_of_dashed(value), {value}});
    }
    if (at < 2) return std::nullopt;
    std::optional<LabelledHead> head = head_of(members, at);
    if (head && head->parsed.article.published)
        head->parsed.article.published->evidence = DateEvidence::date_line;
    return head;
}

}  // namespace

std::optional<LabelledHead> read_labelled_head(std::span<const std::string_view> lines) {
    if (lines.empty()) return std::nullopt;
    return is_dashed(lines.front()) ? read_dashed_head(lines) : read_mail_head(lines);
}

}  // namespace news
