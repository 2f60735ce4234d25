// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/teaser_lists.hpp"

#include <cstddef>

#include "common/text.hpp"

namespace news {
namespace {

// Bytes.
constexpr std::size_t shortest_headline = 15;
constexpr std::size_t longest_teaser = 900;
constexpr std::size_t longest_remark = 200;  // beside teasers

constexpr NodeIndex most_nodes = 200;  // of a teaser
constexpr std::size_t fewest_teasers = 3;

bool holds_no_text(HtmlTag tag) {
    return tag == HtmlTag::script || tag == HtmlTag::style || tag == HtmlTag::noscript;
}

/// What is printed within an element: how much, up to somewhat above a limit, and where that begins.
struct Print {
    std::size_t size = 0;
    NodeIndex first = no_node;
};

Print print_within(const HtmlTree& tree, NodeIndex index, std::size_t limit) {
    Print print;
    for (NodeIndex at = index; at < tree[index].end && print.size <= limit;) {
        const HtmlNode& node = tree[at];
        const std::size_t size = node.tag == HtmlTag::text ? trim(node.text).size() : 0;
        if (size > 0 && print.first == no_node) print.first = at;
        print.size += size;
        at = holds_no_text(node.tag) ? node.end : at + 1;
    }
    return print;
}

class TeaserSearch {
  public:
    TeaserSearch(const HtmlTree& tree, const SiteLinks& links)
        : tree_(tree), links_(links), teasers_(tree.size(), 0), has_others_(tree.size(), false) {}

    std::vector<NodeIndex> find() {
        for (NodeIndex at = 1; at < tree_.size(); ++at)
            if (tree_[at].tag != HtmlTag::text) count(at);
        std::vector<NodeIndex> lists;
        for (NodeIndex at = 0; at < tree_.size(); ++at)
            if (teasers_[at] >= fewest_teasers && !has_others_[at]) lists.push_back(at);
        return lists;
    }

  private:
    void count(NodeIndex at) {
        const NodeIndex parent = tree_[at].parent;
        if (is_teaser(at)) {
            ++teasers_[parent];
        } else if (!has_others_[parent]) {
            has_others_[parent] = print_within(tree_, at, longest_remark).size > longest_remark;
        }
    }

    bool is_teaser(NodeIndex at) const {
        const HtmlNode& node = tree_[at];
        if (node.end - at > most_nodes || node.tag == HtmlTag::p || node.tag == HtmlTag::a) return false;
        const Print print = print_within(tree_, at, longest_teaser);
        if (print.size < shortest_headline || print.size > longest_teaser) return false;
        const NodeIndex link = link_around(print.first, at);
        return link != no_node && is_headline(link) && links_.is_own(tree_.attribute(link, "href"));
    }

    NodeIndex link_around(NodeIndex text, NodeIndex within) const {
        for (NodeIndex up = tree_[text].parent; up != within && up != no_node; up = tree_[up].parent)
            if (tree_[up].tag == HtmlTag::a) return up;
        return no_node;
    }

    /// Long enough, and no text beside it in its own element, as there is beside a link within a sentence.
    bool is_headline(NodeIndex link) const {
        if (print_within(tree_, link, shortest_headline).size < shortest_headline) return false;
        const NodeIndex first = tree_.first_child(tree_[link].parent);
        for (NodeIndex at = first; at != no_node; at = tree_.next_sibling(at))
            if (tree_[at].tag == HtmlTag::text && !trim(tree_[at].text).empty()) return false;
        return true;
    }

    const HtmlTree& tree_;
    const SiteLinks& links_;
    std::vector<std::size_t> teasers_;  // among the children of each node
    std::vector<bool> has_others_;      // whether there is text among them that is no teaser
};

}  // namespace

std::vector<NodeIndex> find_teaser_lists(const HtmlTree& tree, const SiteLinks& links) {
    return TeaserSearch(tree, links).find();
}

}  // namespace news
