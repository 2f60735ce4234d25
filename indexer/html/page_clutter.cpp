// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_clutter.hpp"

#include <algorithm>
#include <cstddef>
#include <string>

#include "common/text.hpp"
#include "indexer/html/teaser_lists.hpp"

namespace news {
namespace {

constexpr std::size_t longest_teaser = 1000;  // bytes, of an `article` about another one

bool is_never_read(HtmlTag tag) {
    switch (tag) {
        case HtmlTag::audio:
        case HtmlTag::button:
        case HtmlTag::canvas:
        case HtmlTag::dialog:
        case HtmlTag::embed:
        case HtmlTag::head:
        case HtmlTag::iframe:
        case HtmlTag::input:
        case HtmlTag::map:
        case HtmlTag::math:
        case HtmlTag::menu:
        case HtmlTag::noframes:
        case HtmlTag::noscript:  // says again what scripts will show
        case HtmlTag::object:
        case HtmlTag::option:
        case HtmlTag::rp:
        case HtmlTag::rt:  // how the characters of a word are read
        case HtmlTag::script:
        case HtmlTag::select:
        case HtmlTag::style:
        case HtmlTag::svg:
        case HtmlTag::template_:
        case HtmlTag::textarea:
        case HtmlTag::title:
        case HtmlTag::video:
            return true;
        default:
            return false;
    }
}

bool stands_aside(HtmlTag tag) {
    switch (tag) {
        case HtmlTag::aside:
        case HtmlTag::caption:
        case HtmlTag::figcaption:
        case HtmlTag::figure:
        case HtmlTag::footer:
        case HtmlTag::form:
        case HtmlTag::nav:
            return true;
        default:
            return false;
    }
}

/// Properties of an article that are not its body (schema.org microdata).
bool is_other_property(std::string_view property) {
    return property == "datePublished" || property == "dateModified" || property == "author" ||
           property == "publisher" || property == "keywords" || property == "articleSection";
}

bool is_hiding_style(std::string_view value) {
    std::string style = ascii_lower(value);
    std::erase(style, ' ');
    const auto says = [&](std::string_view rule) { return style.find(rule) != std::string::npos; };
    const bool is_outside = says("position:absolute") && (says("left:-") || says("top:-"));
    return says("display:none") || says("visibility:hidden") || is_outside;
}

bool is_hidden(const HtmlTree& tree, NodeIndex index) {
    const auto attributes = tree.attributes(index);
    return std::any_of(attributes.begin(), attributes.end(), [](const HtmlAttribute& attribute) {
        return attribute.name == "hidden" || (attribute.name == "aria-hidden" && attribute.value == "true") ||
               (attribute.name == "style" && is_hiding_style(attribute.value));
    });
}

/// How much stands before each node in pieces that are longer than labels and outside of links, in bytes.
std::vector<std::size_t> text_before(const HtmlTree& tree) {
    constexpr std::size_t longest_label = 40;
    std::vector<std::size_t> sums(tree.size() + 1, 0);
    NodeIndex passed = 0;
    for (NodeIndex at = 0; at < tree.size(); ++at) {
        const HtmlNode& node = tree[at];
        sums[at + 1] = sums[at];
        if (node.tag == HtmlTag::a || is_never_read(node.tag)) passed = std::max(passed, node.end);
        if (node.tag != HtmlTag::text || at < passed) continue;
        const std::size_t size = trim(node.text).size();
        if (size > longest_label) sums[at + 1] += size;
    }
    return sums;
}

/// Goes over the page once, from the outer elements to the inner ones.
class ClutterSearch {
  public:
    ClutterSearch(const PageOutline& page, NameTrust trust)
        : page_(page),
          tree_(page.tree),
          trust_(trust),
          marks_(tree_.size(), false),
          text_(text_before(tree_)) {
        for (const NodeIndex list : find_teaser_lists(tree_, page.links))
            marks_[list] = true;
    }

    std::vector<bool> find() {
        for (NodeIndex at = 0; at < tree_.size();) {
            while (!landmarks_.empty() && tree_[landmarks_.back()].end <= at)
                landmarks_.pop_back();
            if (!marks_[at]) marks_[at] = is_clutter(at);
            at = marks_[at] ? tree_[at].end : at + 1;
        }
        return std::move(marks_);
    }

  private:
    bool is_clutter(NodeIndex at) {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::text || tag == HtmlTag::html) return false;
        if (is_never_read(tag)) return true;
        const bool may_go = tag != HtmlTag::body && !is_main_part(at);
        if (may_go && (is_named(at) || stands_aside(tag) || is_hidden(tree_, at))) return true;
        if (is_other_property(tree_.attribute(at, "itemprop"))) return true;
        if (tag == HtmlTag::body || tag == HtmlTag::main || tag == HtmlTag::article || page_.names[at].body)
            landmarks_.push_back(at);
        return false;
    }

    bool is_named(NodeIndex at) const {
        const NameHints& hints = page_.names[at];
        if (page_.is_live && is_time_of_entry(at)) return false;
        if (hints.comments || trust_ == NameTrust::comments_only) return hints.comments;
        return !hints.body && (hints.clutter || (hints.social && !hints.embedded));
    }

    /// What an article has once, at its head, the entries of a live blog have each.
    bool is_time_of_entry(NodeIndex at) const {
        constexpr NodeIndex most_nodes = 10;
        if (tree_[at].end - at > most_nodes) return false;
        for (NodeIndex inner = at; inner < tree_[at].end; ++inner)
            if (tree_[inner].tag == HtmlTag::time) return true;
        return false;
    }

    /// Names of elements speak of many things: "with-sidebar", "comments-open", "subscription-content". What
    /// has most of the text of the part of the page that it is in is no clutter, whatever it is called; nor
    /// what has much of it and the headline. But under the headline readers may write more than the article
    /// has, and a footer may say more.
    bool is_main_part(NodeIndex at) const {
        if (landmarks_.empty()) return false;
        const std::size_t size = text_within(at);
        const std::size_t around = text_within(landmarks_.back());
        if (has_headline(at)) return 4 * size > around;
        if (is_article(at) && size >= longest_teaser && !page_.names[at].comments) return true;
        const bool is_aside = page_.names[at].comments || stands_aside(tree_[at].tag);
        return 2 * size > around && !(is_aside && follows_headline(at));
    }

    bool is_article(NodeIndex at) const {
        return tree_[at].tag == HtmlTag::article || tree_[at].tag == HtmlTag::main;
    }
    bool has_headline(NodeIndex at) const {
        return page_.headline != no_node && page_.headline >= at && page_.headline < tree_[at].end;
    }
    bool follows_headline(NodeIndex at) const { return page_.headline != no_node && page_.headline < at; }

    std::size_t text_within(NodeIndex at) const { return text_[tree_[at].end] - text_[at]; }

    const PageOutline& page_;
    const HtmlTree& tree_;
    NameTrust trust_;
    std::vector<bool> marks_;
    std::vector<std::size_t> text_;
    std::vector<NodeIndex> landmarks_;  // the parts of the page around the node at hand
};

}  // namespace

std::vector<bool> find_clutter(const PageOutline& page, NameTrust trust) {
    return ClutterSearch(page, trust).find();
}

}  // namespace news
