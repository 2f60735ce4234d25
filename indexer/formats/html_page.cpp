// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/html_page.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "common/text.hpp"
#include "indexer/formats/format_table.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/html/html_encoding.hpp"
#include "indexer/html/html_tree.hpp"
#include "indexer/html/page_body.hpp"
#include "indexer/html/page_evidence.hpp"
#include "indexer/html/page_kind.hpp"
#include "indexer/html/paywall.hpp"
#include "indexer/html/related_links.hpp"
#include "indexer/html/stated_body.hpp"

namespace news {
namespace {

constexpr std::size_t longest_beginning = 1500;  // bytes that a page shows of an article behind a wall

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

/// Everything that the page says of its article beside the text.
ParsedArticle article_of(PageEvidence&& page) {
    ParsedArticle parsed;
    Article& article = parsed.article;
    article.title = std::move(page.title);
    article.url = std::move(page.url);
    article.authors = std::move(page.authors);
    article.agencies = std::move(page.agencies);
    article.published = page.published;
    article.modified = page.modified;
    article.source = std::move(page.source);
    article.section = std::move(page.section);
    article.tags = std::move(page.tags);
    article.language = std::move(page.language);
    for (const auto& [field, kind] : page.won)
        if (field != PageField::summary) parsed.evidence.emplace_back(name_of(field), name_of(kind));
    return parsed;
}

}  // namespace

bool looks_like_html(std::string_view head) {
    const std::string utf8 = has_byte_order_mark(head) ? decode_text(head).text : std::string();
    const std::string_view start = first_element(utf8.empty() ? head : utf8);
    if (starts_with_ignoring_case(start, "<!doctype html")) return true;
    // What no format of XML has for its root. Pages may be saved from the middle of their head on.
    constexpr std::array<std::string_view, 24> openings{
        "<html", "<head", "<body",   "<div",   "<p",        "<main",   "<meta", "<h1",
        "<h2",   "<h3",   "<table",  "<style", "<script",   "<link",   "<base", "<span",
        "<a",    "<img",  "<center", "<font",  "<noscript", "<iframe", "<form", "<title"};
    return std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
        if (!starts_with_ignoring_case(start, opening) || start.size() == opening.size()) return false;
        const char next = start[opening.size()];
        return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '/';
    });
}

ParseResult parse_html_page(const Record& record, FormatTools& tools) {
    const DecodedText decoded = decode_html(record.bytes, record.context.content_type);
    const HtmlParse parse = parse_html(decoded.text);
    if (!parse.refusal.empty()) return Rejection{record.origin, std::string(parse.refusal)};
    PageEvidence page = read_page_evidence(parse.tree, record.context, tools.json);
    const std::string stated = std::move(page.body);
    ParsedArticle parsed = article_of(std::move(page));
    Article& article = parsed.article;
    const PageBody body = find_body(parse.tree, article.title, record.context.url);
    article.text = text_shown_or_stated(join_paragraphs(body.paragraphs), stated);
    if (article.title.empty() && article.text.empty())
        return Rejection{record.origin, "there is no text in it"};
    const std::string_view reason =
        why_no_article(parse.tree, {article.title, article.text, record.context.url});
    if (!reason.empty() && !tools.keeps_short) return Rejection{record.origin, std::string(reason)};
    const std::string& address = record.context.url.empty() ? article.url : record.context.url;
    article.related = find_related_links(parse.tree, {article.title, address, article.url, article.language});
    article.origin = record.origin;
    if (!decoded.warning.empty()) parsed.warnings.push_back(decoded.warning);
    if (article.text.size() < longest_beginning && is_for_subscribers(parse.tree)) {
        article.extent = TextExtent::summary;
        parsed.warnings.emplace_back("the article is for subscribers; the page shows its beginning");
    }
    return parsed;
}

}  // namespace news
