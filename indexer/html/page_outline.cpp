// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_outline.hpp"

#include <string>

#include "common/text.hpp"

namespace news {
namespace {

bool is_punctuation(char32_t c) {
    const bool is_ascii_mark =
        c < 0x80 && !is_ascii_letter(static_cast<char>(c)) && !is_ascii_digit(static_cast<char>(c));
    return is_ascii_mark || (c >= 0x80 && c < 0xC0) || (c >= 0x2000 && c < 0x2070) ||
           (c >= 0x3000 && c < 0x3040);
}

/// Letters and digits in lower case: quotation marks and dashes are set otherwise in a title than on the
/// page.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (!is_punctuation(next_code_point(text, at))) letters.append(text, begin, at - begin);
    }
    return ascii_lower(letters);
}

/// A title may be cut off, or have a word before it that the headline has not.
bool says_title(const std::string& heading, const std::string& title) {
    if (heading.empty() || title.empty()) return false;
    const bool is_longer = heading.size() > title.size();
    const std::string& longer = is_longer ? heading : title;
    const std::string& shorter = is_longer ? title : heading;
    return 3 * shorter.size() > 2 * longer.size() && longer.find(shorter) != std::string::npos;
}

NodeIndex find_headline(const HtmlTree& tree, std::string_view title) {
    const std::string wanted = letters_of(title);
    NodeIndex best = no_node;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        const HtmlTag tag = tree[at].tag;
        if (tag < HtmlTag::h1 || tag > HtmlTag::h6) continue;
        // The main heading counts before an inner one that stands before it, as in a list of articles.
        if (best != no_node && tag >= tree[best].tag) continue;
        if (says_title(letters_of(text_within(tree, at)), wanted)) best = at;
    }
    return best;
}

/// Looked for as text: the data may be broken.
bool is_live_blog(const HtmlTree& tree) {
    constexpr std::string_view type = "LiveBlogPosting";
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        if (tree.attribute(at, "itemtype").ends_with(type)) return true;
        const bool is_data =
            tree[at].tag == HtmlTag::script && tree.attribute(at, "type") == "application/ld+json";
        if (!is_data || tree.first_child(at) == no_node) continue;
        if (tree[tree.first_child(at)].text.find(type) != std::string_view::npos) return true;
    }
    return false;
}

std::vector<NameHints> names_of(const HtmlTree& tree) {
    std::vector<NameHints> names(tree.size());
    for (NodeIndex at = 0; at < tree.size(); ++at)
        if (tree[at].attribute_count > 0) names[at] = name_hints(tree, at);
    return names;
}

}  // namespace

PageOutline outline_page(const HtmlTree& tree, std::string_view title, std::string_view url) {
    return {tree, SiteLinks(tree, url), names_of(tree), find_headline(tree, title), is_live_blog(tree)};
}

}  // namespace news
