// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/paywall.hpp"

#include <string_view>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::string_view property = "isAccessibleForFree";

/// In the data of the article, or of a part of it. Read as text, for the data may be broken.
bool is_denied_in(std::string_view data) {
    std::size_t at = data.find(property);
    for (; at != std::string_view::npos; at = data.find(property, at)) {
        at += property.size();
        const std::size_t value = data.find_first_not_of("\" :\t\r\n", at);
        if (value != std::string_view::npos && starts_with_ignoring_case(data.substr(value), "false"))
            return true;
    }
    return false;
}

bool is_denied_by(const HtmlTree& tree, NodeIndex at) {
    const std::string_view content = tree.attribute(at, "content");
    if (tree.attribute(at, "itemprop") == property) return equal_ignoring_case(content, "false");
    return tree.attribute(at, "property") == "article:content_tier" && !equal_ignoring_case(content, "free");
}

}  // namespace

bool is_for_subscribers(const HtmlTree& tree) {
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        const HtmlTag tag = tree[at].tag;
        if (tag == HtmlTag::script && tree.attribute(at, "type") == "application/ld+json") {
            const NodeIndex data = tree.first_child(at);
            if (data != no_node && is_denied_in(tree[data].text)) return true;
        } else if (tag == HtmlTag::meta || tag == HtmlTag::link) {
            if (is_denied_by(tree, at)) return true;
        }
    }
    return false;
}

}  // namespace news
