// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/picture_captions.hpp"

#include <algorithm>
#include <cstddef>

#include "common/text.hpp"

namespace news {
namespace {

constexpr std::size_t longest_caption = 300;  // bytes
constexpr std::size_t longest_set_off = 150;  // a longer one may be a lead

class CaptionSearch {
  public:
    CaptionSearch(const HtmlTree& tree, NodeIndex container, const std::vector<TextBlock>& blocks)
        : tree_(tree), container_(container) {
        for (const TextBlock& block : blocks)
            texts_.push_back(block.begin);
        for (NodeIndex at = 0; at < tree.size(); ++at)
            if (tree[at].tag == HtmlTag::img) pictures_.push_back(at);
    }

    bool is_caption(const TextBlock& block) const {
        if (block.text.size() > longest_caption || block.kind == BlockKind::heading) return false;
        const bool is_set_off = is_emphasised(block);
        if (is_set_off && block.text.size() <= longest_set_off && follows_picture(block)) return true;
        NodeIndex at = block.element;
        // Text beside a picture in one paragraph is mostly text.
        if (tree_[at].tag == HtmlTag::p && !is_set_off && has(pictures_, at)) return false;
        for (; at != no_node && at != container_ && count(texts_, at) == 1; at = tree_[at].parent)
            if (has(pictures_, at)) return true;
        return false;
    }

  private:
    using Places = std::vector<NodeIndex>;

    /// Whether all of it is slanted or small.
    bool is_emphasised(const TextBlock& block) const {
        for (NodeIndex up = tree_[block.begin].parent; up != no_node && is_inline(tree_[up].tag);
             up = tree_[up].parent) {
            const HtmlTag tag = tree_[up].tag;
            if (tag == HtmlTag::em || tag == HtmlTag::i || tag == HtmlTag::small)
                return collapse_spaces(text_within(tree_, up)).size() + 2 >= block.text.size();
        }
        return false;
    }

    /// With no text between.
    bool follows_picture(const TextBlock& block) const {
        const auto behind = std::lower_bound(pictures_.begin(), pictures_.end(), block.begin);
        if (behind == pictures_.begin()) return false;
        const auto text = std::lower_bound(texts_.begin(), texts_.end(), *(behind - 1));
        return text != texts_.end() && *text == block.begin;
    }

    std::ptrdiff_t count(const Places& places, NodeIndex within) const {
        return std::lower_bound(places.begin(), places.end(), tree_[within].end) -
               std::lower_bound(places.begin(), places.end(), within);
    }
    bool has(const Places& places, NodeIndex within) const { return count(places, within) > 0; }

    const HtmlTree& tree_;
    NodeIndex container_;
    Places texts_;
    Places pictures_;
};

}  // namespace

void leave_out_captions(const HtmlTree& tree, NodeIndex container, const std::vector<TextBlock>& blocks,
                        std::vector<bool>& left_out) {
    const CaptionSearch search(tree, container, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (search.is_caption(blocks[i])) left_out[i] = true;
}

}  // namespace news
