// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/body_container.hpp"

#include <algorithm>

namespace news {
namespace {

// Bytes of a paragraph that counts, and of one on a page that has no such.
constexpr double shortest_paragraph = 40;
constexpr double shortest_remark = 1;

/// How much a block looks like running text, in bytes: one that is short or mostly links not at all, and a
/// very long one not more than a few good paragraphs.
double paragraph_value(const TextBlock& block, double shortest) {
    constexpr double most = 600;
    const auto plain = static_cast<double>(block.plain());
    if (block.kind == BlockKind::heading || block.link_density() > 0.5 || plain < shortest) return 0;
    return std::min(plain, most);
}

/// What an element holds, with all elements within.
struct Weight {
    double near = 0;  // value of paragraphs, less the deeper they lie in it
    double value = 0;
    double plain = 0;   // bytes outside of links
    double linked = 0;  // bytes of links

    double link_density() const { return linked / (linked + plain + 1); }
};

class ContainerSearch {
  public:
    ContainerSearch(const PageOutline& page, const std::vector<TextBlock>& blocks, double shortest)
        : page_(page),
          tree_(page.tree),
          shortest_(shortest),
          weights_(tree_.size()),
          articles_before_(tree_.size() + 1, 0) {
        for (const TextBlock& block : blocks) {
            if (block.kind == BlockKind::heading) is_teaser_ = leads_to_other_article(block);
            weigh(block);
        }
        find_next_headline();
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            const bool is_article = tree_[at].tag == HtmlTag::article && weights_[at].value > 0;
            articles_before_[at + 1] = articles_before_[at] + (is_article ? 1 : 0);
        }
    }

    NodeIndex find() const {
        NodeIndex best = no_node;
        double best_score = 0;
        for (NodeIndex at = 0; at < tree_.size(); ++at) {
            const double score = score_of(at);
            if (score <= best_score) continue;
            best_score = score;
            best = at;
        }
        return best == no_node ? best : widened(best);
    }

  private:
    /// A paragraph speaks for the element around it, half as much for the one around that, and so on: the
    /// article is where paragraphs stand side by side, not where most text is.
    void weigh(const TextBlock& block) {
        constexpr double of_teaser = 0.25;
        const double value = paragraph_value(block, shortest_) * (is_teaser_ ? of_teaser : 1);
        const HtmlTag tag = tree_[block.element].tag;
        const bool is_bare = block.kind == BlockKind::paragraph && tag != HtmlTag::p && tag != HtmlTag::li;
        double levels = is_bare ? 1 : 0;
        for (NodeIndex up = block.element; up != no_node; up = tree_[up].parent) {
            Weight& weight = weights_[up];
            weight.value += value;
            weight.plain += static_cast<double>(block.plain());
            weight.linked += static_cast<double>(block.linked);
            if (levels > 0) weight.near += value / levels;
            levels = levels < 2 ? (up == block.element ? 1 : levels + 1) : levels + 2;
        }
    }

    /// What stands under a heading that is a link to the site is a teaser of what it leads to.
    bool leads_to_other_article(const TextBlock& block) const {
        if (block.link == no_node || block.link_density() < 0.9 || block.element == page_.headline)
            return false;
        const std::string_view href = tree_.attribute(block.link, "href");
        return !href.starts_with('#') && page_.links.is_own(href);
    }

    /// Some pages go on with the next article, which has a main heading of the same kind.
    void find_next_headline() {
        if (page_.headline == no_node || tree_[page_.headline].tag != HtmlTag::h1) return;
        for (NodeIndex at = tree_[page_.headline].end; at < tree_.size() && next_headline_ == no_node; ++at)
            if (is_like_headline(at)) next_headline_ = at;
    }

    bool is_like_headline(NodeIndex at) const {
        return tree_[at].tag == HtmlTag::h1 &&
               tree_.attribute(at, "class") == tree_.attribute(page_.headline, "class") &&
               tree_[tree_[at].parent].tag == tree_[tree_[page_.headline].parent].tag &&
               tree_.attribute(tree_[at].parent, "class") ==
                   tree_.attribute(tree_[page_.headline].parent, "class");
    }

    double score_of(NodeIndex at) const {
        const Weight& weight = weights_[at];
        if (weight.near == 0) return 0;
        constexpr double named_body = 1.5;
        constexpr double next_article = 0.25;
        return weight.near * (1 - weight.link_density()) * (page_.names[at].body ? named_body : 1) *
               (at > next_headline_ ? next_article : 1);
    }

    /// An ancestor that has much more running text and few links beside it is the article, of which the best
    /// element was only a part.
    NodeIndex widened(NodeIndex best) const {
        NodeIndex wide = best;
        for (NodeIndex up = tree_[best].parent; up != no_node && !is_too_wide(up, best);
             up = tree_[up].parent) {
            const double more = weights_[up].value - weights_[wide].value;
            const double more_links = weights_[up].linked - weights_[wide].linked;
            if (more > 0.15 * weights_[wide].value && more_links < 0.4 * more) wide = up;
        }
        return wide;
    }

    bool is_too_wide(NodeIndex at, NodeIndex inner) const {
        if (page_.is_live) return false;
        const bool has_next = tree_[at].end > next_headline_ && tree_[inner].end <= next_headline_;
        return has_next || articles_before_[tree_[at].end] - articles_before_[at + 1] > 2;
    }

    const PageOutline& page_;
    const HtmlTree& tree_;
    double shortest_;
    bool is_teaser_ = false;
    NodeIndex next_headline_ = no_node;
    std::vector<Weight> weights_;
    std::vector<NodeIndex> articles_before_;  // how many `article` elements with running text, for each node
};

}  // namespace

NodeIndex find_body_container(const PageOutline& page, const std::vector<TextBlock>& blocks) {
    const NodeIndex container = ContainerSearch(page, blocks, shortest_paragraph).find();
    return container != no_node ? container : ContainerSearch(page, blocks, shortest_remark).find();
}

}  // namespace news
