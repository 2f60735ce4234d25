// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/link_title.hpp"

#include <algorithm>

#include "common/text.hpp"
#include "indexer/dates/printed_date.hpp"
#include "indexer/formats/related_headings.hpp"
#include "indexer/html/page_blocks.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t shortest_title = 15;
constexpr std::size_t longest_title = 300;
constexpr std::size_t longest_date = 40;

bool is_unseen(HtmlTag tag) {
    return tag == HtmlTag::script || tag == HtmlTag::style || tag == HtmlTag::noscript ||
           tag == HtmlTag::svg || tag == HtmlTag::time || tag == HtmlTag::template_;
}

NodeIndex block_around(const HtmlTree& tree, NodeIndex at, NodeIndex within) {
    NodeIndex up = tree[at].parent;
    while (up != within && up != no_node && is_inline(tree[up].tag))
        up = tree[up].parent;
    return up;
}

NodeIndex heading_within(const HtmlTree& tree, NodeIndex link) {
    for (NodeIndex at = link + 1; at < tree[link].end; ++at)
        if (is_heading(tree[at].tag)) return at;
    return no_node;
}

bool is_date(std::string_view text) {
    text = trim(text);
    return !text.empty() && text.size() <= longest_date && is_ascii_digit(text.back()) &&
           read_printed_date(text).date;
}

/// The first line within that may be a title, else the last.
std::string title_line(const HtmlTree& tree, NodeIndex element) {
    std::string line;
    NodeIndex block = no_node;
    for (NodeIndex at = element + 1; at < tree[element].end; ++at) {
        if (is_unseen(tree[at].tag)) {
            at = tree[at].end - 1;
        } else if (tree[at].tag == HtmlTag::text && !is_date(tree[at].text)) {
            const NodeIndex around = block_around(tree, at, element);
            if (around != block && may_be_title(collapse_spaces(line))) break;
            if (around != block) line.clear();
            block = around;
            line += tree[at].text;
        }
    }
    return collapse_spaces(line);
}

bool is_cut(std::string_view title) {
    return title.ends_with("...") || title.ends_with("…");
}

/// What is cut off for the eye may stand whole in an attribute.
std::string whole_title(const HtmlTree& tree, NodeIndex link, std::string title) {
    std::string whole = collapse_spaces(tree.attribute(link, "title"));
    constexpr std::size_t same = 10;  // bytes
    const bool is_same = is_cut(title) && !is_cut(whole) && whole.size() > title.size() &&
                         whole.substr(0, same) == title.substr(0, same);
    return is_same ? whole : title;
}

}  // namespace

LinkTitle read_link_title(const HtmlTree& tree, NodeIndex link) {
    const NodeIndex heading = heading_within(tree, link);
    const NodeIndex around = block_around(tree, link, no_node);
    const std::string line = title_line(tree, heading == no_node ? link : heading);
    std::string title = collapse_spaces(std::string_view(line).substr(related_cue(line)));
    const bool is_set_as_heading = heading != no_node || (around != no_node && is_heading(tree[around].tag));
    return {whole_title(tree, link, std::move(title)), is_set_as_heading};
}

bool may_be_title(std::string_view text) {
    if (text.size() < shortest_title || text.size() > longest_title) return false;
    constexpr std::ptrdiff_t fewest_spaces = 2;
    if (std::count(text.begin(), text.end(), ' ') >= fewest_spaces) return true;
    constexpr std::size_t fewest_letters = 8;
    return !is_ascii(text) && count_code_points(text) >= fewest_letters && text.size() >= 2 * fewest_letters;
}

}  // namespace news
