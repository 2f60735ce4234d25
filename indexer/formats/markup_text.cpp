// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/formats/markup_text.hpp"

#include <algorithm>
#include <array>

#include "common/text.hpp"
#include "indexer/formats/paragraphs.hpp"
#include "indexer/html/html_tree.hpp"

namespace news {
namespace {

/// Elements that are a block each: text before, within and behind them stands in different paragraphs.
/// HTML's, then NITF's.
constexpr std::array<std::string_view, 40> blocks{
    "address", "article", "blockquote",   "body",      "center", "dd",    "details", "div",
    "dl",      "dt",      "footer",       "form",      "h1",     "h2",    "h3",      "h4",
    "h5",      "h6",      "header",       "hr",        "li",     "main",  "ol",      "p",
    "pre",     "section", "table",        "tr",        "ul",     "block", "bq",      "hl1",
    "hl2",     "hedline", "body.content", "body.head", "fn",     "note",  "lead",    "nitf-table"};

/// Elements that hold nothing of the text.
constexpr std::array<std::string_view, 20> left_out{
    "script",   "style",    "head",   "iframe",  "object",
    "noscript", "template", "figure", "media",   "audio",
    "video",    "canvas",   "svg",    "math",    "button",
    "select",   "textarea", "nav",    "caption", "nitf-table-metadata"};

template <std::size_t size>
bool has(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool ends_sentence(std::string_view text) {
    constexpr std::array<std::string_view, 9> ends{".", "!", "?", "\"", "”", "’", "»", "。", "…"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
}

/// Gathers paragraphs on a walk through elements and texts.
class MarkupText {
  public:
    void open(std::string_view element) {
        if (skipped_ > 0 || has(left_out, element)) {
            ++skipped_;
            return;
        }
        if (element == "br") {
            ++breaks_;
        } else if (has(blocks, element)) {
            end_paragraph();
        } else if (element == "td" || element == "th") {
            current_ += ' ';
        }
    }

    void close(std::string_view element) {
        if (skipped_ > 0) {
            --skipped_;
        } else if (has(blocks, element)) {
            end_paragraph();
        }
    }

    void add(std::string_view text) {
        if (skipped_ > 0) return;
        if (breaks_ > 0 && !trim(text).empty()) take_breaks();
        current_ += text;
    }

    std::string paragraphs() {
        end_paragraph();
        return std::move(text_);
    }

  private:
    /// Two line breaks, or one behind a sentence, stand for a paragraph; another is only a wrapped line.
    void take_breaks() {
        const bool parts = breaks_ > 1 || ends_sentence(trim(current_));
        breaks_ = 0;
        if (parts) {
            end_paragraph();
        } else {
            current_ += ' ';
        }
    }

    void end_paragraph() {
        breaks_ = 0;
        const std::string_view paragraph = trim(current_);
        if (!paragraph.empty()) {
            if (!text_.empty()) text_ += "\n\n";
            append_collapsed(text_, paragraph);
        }
        current_.clear();
    }

    std::string text_;
    std::string current_;  // the paragraph at hand, its spaces as they stand
    int breaks_ = 0;       // line breaks since the last text
    int skipped_ = 0;      // open elements, from the outermost that is left out
};

void walk(const XmlNode& node, MarkupText& text) {
    text.add(node.text);
    for (const XmlNode& part : node.children) {
        const std::string name = ascii_lower(part.name);
        if (!part.is_text()) text.open(name);
        walk(part, text);
        if (!part.is_text()) text.close(name);
    }
}

void walk(const HtmlTree& tree, NodeIndex index, MarkupText& text) {
    std::vector<NodeIndex> open;  // the tree may be deep
    for (; index < tree.size(); ++index) {
        while (!open.empty() && tree[open.back()].end <= index) {
            text.close(name_of(tree[open.back()].tag));
            open.pop_back();
        }
        const HtmlNode& node = tree[index];
        if (node.tag == HtmlTag::text) {
            text.add(node.text);
        } else {
            text.open(name_of(node.tag));
            open.push_back(index);
        }
    }
    for (; !open.empty(); open.pop_back())
        text.close(name_of(tree[open.back()].tag));
}

/// Whether it holds a tag ("<p", "</p", "<!--") or a character reference ("&amp;").
bool has_markup(std::string_view text) {
    for (std::size_t at = 0; (at = text.find_first_of("<&", at)) != std::string_view::npos; ++at) {
        if (at + 1 == text.size()) return false;
        const char next = text[at + 1];
        const bool is_tag = is_ascii_letter(next) || next == '/' || text.substr(at).starts_with("<!--");
        if (text[at] == '<' && is_tag) return true;
        constexpr std::size_t longest_reference = 10;
        const bool has_end = text.substr(at, longest_reference).find(';') != std::string_view::npos;
        const bool is_reference = (is_ascii_letter(next) || next == '#') && has_end;
        if (text[at] == '&' && is_reference) return true;
    }
    return false;
}

}  // namespace

std::string text_of_markup(const XmlNode& node) {
    MarkupText text;
    walk(node, text);
    return text.paragraphs();
}

std::string text_of_html(std::string_view html) {
    const HtmlParse parse = parse_html(html);
    MarkupText text;
    walk(parse.tree, 0, text);
    return text.paragraphs();
}

std::string text_of_likely_html(std::string_view text) {
    return has_markup(text) ? text_of_html(text) : normalized_paragraphs(trim(text));
}

std::string line_of_likely_html(std::string_view text) {
    return collapse_spaces(has_markup(text) ? text_of_html(text) : text);
}

}  // namespace news
