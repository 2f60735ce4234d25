// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/format_table.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/formats/csv_article.hpp"
#include "indexer/formats/feed.hpp"
#include "indexer/formats/html_page.hpp"
#include "indexer/formats/json_article.hpp"
#include "indexer/formats/json_collection.hpp"
#include "indexer/formats/json_feed.hpp"
#include "indexer/formats/newsml_g2.hpp"
#include "indexer/formats/nitf.hpp"
#include "indexer/formats/plain_text.hpp"
#include "indexer/formats/sgml_story.hpp"
#include "indexer/formats/short_articles.hpp"
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

bool looks_like_json_array(std::string_view head) {
    head = without_mark(head);
    if (!head.starts_with('[')) return false;
    const std::string_view inside = trim(head.substr(1));
    return inside.starts_with('{') || inside == "]";
}

bool looks_like_json_object(std::string_view head) {
    return without_mark(head).starts_with('{');
}

bool looks_like_text(std::string_view) {
    return true;
}

ParseResults parse_json(const Record& record, FormatTools& tools) {
    ParseResult result = parse_json_article(record, tools.json);
    // Only what is no article is looked at again.
    if (std::holds_alternative<Rejection>(result)) {
        if (ParseResults parts = parse_json_collection(record, tools.json); !parts.empty()) return parts;
    }
    return single_result(std::move(result));
}

ParseResults parse_csv(const Record& record, FormatTools&) {
    return single_result(parse_csv_article(record));
}

ParseResults parse_json_feed_record(const Record& record, FormatTools& tools) {
    return parse_json_feed(record, tools.json);
}

ParseResults parse_feed_record(const Record& record, FormatTools&) {
    return parse_feed(record);
}

/// What a format gives, without what has no text unless that is asked for.
ParseResults checked(ParseResults results, const FormatTools& tools) {
    return tools.keeps_short ? results : without_short_articles(std::move(results));
}

ParseResults parse_text(const Record& record, FormatTools& tools) {
    return checked(single_result(parse_plain_text(record)), tools);
}

ParseResults parse_nitf_record(const Record& record, FormatTools& tools) {
    return checked(single_result(parse_nitf(record)), tools);
}

ParseResults parse_newsml_g2_record(const Record& record, FormatTools& tools) {
    return checked(parse_newsml_g2(record), tools);
}

ParseResults parse_sgml_record(const Record& record, FormatTools& tools) {
    return checked(single_result(parse_sgml_story(record)), tools);
}

ParseResults parse_html_record(const Record& record, FormatTools& tools) {
    return single_result(parse_html_page(record, tools));
}

constexpr auto table = std::to_array<Format>({
    {"html", "a page of HTML with an article on it", Splitting::whole, looks_like_html, parse_html_record},
    {"json-feed", "the items of a JSON Feed", Splitting::whole, looks_like_json_feed, parse_json_feed_record},
    {"jsonl", "JSON Lines: one article an object, one object a line", Splitting::lines, looks_like_json_lines,
     parse_json},
    {"json", "one article as one JSON object", Splitting::whole, looks_like_json_object, parse_json},
    {"json-array", "a JSON array of such objects", Splitting::json_array, looks_like_json_array, parse_json},
    {"csv", "a table with a header: CSV, also with semicolons, tabs or bars", Splitting::rows, looks_like_csv,
     parse_csv},
    {"feed", "the entries of an RSS or Atom feed", Splitting::whole, looks_like_feed, parse_feed_record},
    {"newsml-g2", "a NewsML-G2 item or message", Splitting::whole, looks_like_newsml_g2,
     parse_newsml_g2_record},
    {"nitf", "a story in NITF", Splitting::whole, looks_like_nitf, parse_nitf_record},
    {"sgml", "stories in SGML, as Reuters-21578 and TREC have them", Splitting::sgml_documents,
     looks_like_sgml_stories, parse_sgml_record},
    {"text", "an article saved as plain text", Splitting::whole, looks_like_text, parse_text},
});

/// A document type, an XML declaration, a comment, or a tag that is closed again, has attributes or
/// is followed by another: a headline may well begin
/// with
/// "<ACME>", as Reuters marks companies.
bool is_markup(std::string_view start) {
    if (!start.starts_with('<')) return false;
    constexpr std::array<std::string_view, 4> openings{"<!doctype", "<?xml", "<!--", "<html"};
    const bool is_opened = std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
        return starts_with_ignoring_case(start, opening);
    });
    if (is_opened) return true;
    const std::size_t name_end = start.find_first_of(" \t\r\n/>", 1);
    if (name_end == std::string_view::npos || name_end == 1) return false;
    const std::string closing = "</" + ascii_lower(start.substr(1, name_end - 1));
    const std::string_view tag = start.substr(0, start.find('>'));
    const bool opens_another = trim(start.substr(std::min(tag.size() + 1, start.size()))).starts_with('<');
    return opens_another || tag.find("=\"") != std::string_view::npos ||
           ascii_lower(start).find(closing) != std::string::npos;
}

/// What is recognised only to be refused: as plain text it would be indexed as noise.
std::string why_no_article(std::string_view head) {
    if (head.empty()) return "the file is empty";
    const std::string_view start = without_mark(head);
    // Among objects on lines a damaged one is rejected by itself.
    if (is_binary(head) && !start.starts_with('{')) return "not text";
    if (start.starts_with("# ") || start.starts_with("#!"))
        return "Markdown or a script, which this version does not read";
    if (start.starts_with("%PDF-")) return "a PDF file, which this version does not read";
    const bool is_read = std::any_of(table.begin(), table.end() - 1,
                                     [&](const Format& format) { return format.looks_like(head); });
    if (!is_read && is_markup(start)) return "XML of a kind that this version does not read";
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
