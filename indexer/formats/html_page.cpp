// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/html_page.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "common/text.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/html/html_encoding.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_body.hpp"
#include "indexer/html/page_kind.hpp"

namespace news {
namespace {

/// Behind comments and an XML declaration, which XHTML may have.
std::string_view first_element(std::string_view head) {
    for (head = trim(head); head.starts_with("<!--") || head.starts_with("<?xml"); head = trim(head)) {
        const std::string_view end = head[1] == '!' ? "-->" : "?>";
        const std::size_t found = head.find(end);
        if (found == std::string_view::npos) return {};
        head.remove_prefix(found + end.size());
    }
    return head;
}

std::string page_title(const HtmlTree& tree) {
    std::string headline, name;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        const HtmlTag tag = tree[at].tag;
        if (tag == HtmlTag::meta && tree.attribute(at, "property") == "og:title")
            return collapse_spaces(tree.attribute(at, "content"));
        if (tag == HtmlTag::h1 && headline.empty()) headline = collapse_spaces(text_within(tree, at));
        if (tag == HtmlTag::title && name.empty()) name = collapse_spaces(text_within(tree, at));
    }
    return headline.empty() ? name : headline;
}

}  // namespace

bool looks_like_html(std::string_view head) {
    const std::string utf8 = has_byte_order_mark(head) ? decode_text(head).text : std::string();
    const std::string_view start = first_element(utf8.empty() ? head : utf8);
    if (starts_with_ignoring_case(start, "<!doctype html")) return true;
    constexpr std::array<std::string_view, 9> openings{"<html", "<head", "<body", "<div",  "<p",
                                                       "<main", "<meta", "<h1",   "<table"};
    return std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
        if (!starts_with_ignoring_case(start, opening) || start.size() == opening.size()) return false;
        const char next = start[opening.size()];
        return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '/';
    });
}

ParseResult parse_html_page(const Record& record, const FormatTools& tools) {
    const DecodedText decoded = decode_html(record.bytes, record.context.content_type);
    const HtmlParse parse = parse_html(decoded.text);
    if (!parse.refusal.empty()) return Rejection{record.origin, std::string(parse.refusal)};
    ParsedArticle parsed;
    Article& article = parsed.article;
    article.title = page_title(parse.tree);
    article.text = join_paragraphs(find_body(parse.tree, article.title, record.context.url).paragraphs);
    if (article.title.empty() && article.text.empty())
        return Rejection{record.origin, "there is no text in it"};
    const std::string_view reason =
        why_no_article(parse.tree, {article.title, article.text, record.context.url});
    if (!reason.empty() && !tools.keeps_short) return Rejection{record.origin, std::string(reason)};
    article.url = record.context.url;
    article.origin = record.origin;
    if (!decoded.warning.empty()) parsed.warnings.push_back(decoded.warning);
    return parsed;
}

}  // namespace news
