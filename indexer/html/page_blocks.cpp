// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/page_blocks.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "common/text.hpp"

namespace news {
namespace {

/// A cell with more text than that is part of the page's layout, not of a table of figures. Bytes.
constexpr std::size_t longest_cell = 200;

bool is_cell(HtmlTag tag) {
    return tag == HtmlTag::td || tag == HtmlTag::th;
}

/// What text within an element is, unless an inner one says more.
BlockKind kind_within(HtmlTag tag) {
    if (is_heading(tag)) return BlockKind::heading;
    switch (tag) {
        case HtmlTag::blockquote:
            return BlockKind::quote;
        case HtmlTag::pre:
            return BlockKind::preformatted;
        case HtmlTag::tr:
            return BlockKind::table_row;
        case HtmlTag::li:
        case HtmlTag::dd:
        case HtmlTag::dt:
            return BlockKind::list_item;
        default:
            return BlockKind::paragraph;
    }
}

/// Goes over the page once, in its order.
class BlockReader {
  public:
    BlockReader(const HtmlTree& tree, const std::vector<bool>& left_out) : tree_(tree), left_out_(left_out) {}

    std::vector<TextBlock> read() {
        for (NodeIndex at = 0; at < tree_.size();) {
            leave_until(at);
            if (left_out_[at]) {
                part(tree_[at].tag);
                at = tree_[at].end;
            } else {
                enter(at);
                ++at;
            }
        }
        leave_until(tree_.size());
        end_block();
        return std::move(blocks_);
    }

  private:
    void enter(NodeIndex at) {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::text) return add_text(at);
        if (tag == HtmlTag::br) return add_break();
        if (is_link(at)) links_.push_back(at);
        part(tag);
        open_.push_back(at);
    }

    void leave_until(NodeIndex at) {
        while (!open_.empty() && tree_[open_.back()].end <= at) {
            const HtmlTag tag = tree_[open_.back()].tag;
            if (is_link(open_.back())) links_.pop_back();
            part(tag);
            open_.pop_back();
        }
    }

    /// One without an address is a place to be linked to, and often is never closed.
    bool is_link(NodeIndex at) const {
        return tree_[at].tag == HtmlTag::a && tree_.has_attribute(at, "href");
    }

    /// What an element does to the text before it, and to its own where it ends.
    void part(HtmlTag tag) {
        if (is_inline(tag)) return;
        if (is_cell(tag) && block_.text.size() <= longest_cell) return add_space();
        end_block();
    }

    void add_space() {
        if (!block_.text.empty() && block_.text.back() != ' ') block_.text += ' ';
    }

    /// Two line breaks part paragraphs where a page has no elements for them.
    void add_break() {
        add_space();
        if (++breaks_ > 1) end_block();
    }

    void add_text(NodeIndex at) {
        const std::size_t before = block_.text.size();
        append(tree_[at].text);
        const bool is_printed = trim(std::string_view(block_.text).substr(before)).size() > 0;
        if (!is_printed) return;
        breaks_ = 0;
        if (block_.begin == no_node) describe(at);
        if (links_.empty()) return;
        block_.linked += block_.text.size() - before;
        if (block_.link == no_node) block_.link = links_.back();
    }

    void append(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            if (is_space(next_code_point(text, at))) {
                add_space();
            } else {
                block_.text.append(text, begin, at - begin);
            }
        }
    }

    void describe(NodeIndex at) {
        block_.begin = at;
        block_.element = 0;
        const auto element = std::find_if(open_.rbegin(), open_.rend(),
                                          [&](NodeIndex open) { return !is_inline(tree_[open].tag); });
        if (element == open_.rend()) return;
        block_.element = *element;
        for (auto open = element; open != open_.rend() && block_.kind == BlockKind::paragraph; ++open) {
            block_.kind = kind_within(tree_[*open].tag);
            if (tree_[*open].tag == HtmlTag::div) return;
        }
    }

    void end_block() {
        breaks_ = 0;
        if (block_.text.ends_with(' ')) block_.text.pop_back();
        block_.linked = std::min(block_.linked, block_.text.size());
        TextBlock ended = std::exchange(block_, TextBlock{});
        if (ended.begin != no_node) blocks_.push_back(std::move(ended));
    }

    const HtmlTree& tree_;
    const std::vector<bool>& left_out_;
    std::vector<TextBlock> blocks_;
    TextBlock block_;
    std::vector<NodeIndex> open_;   // the elements around the text at hand
    std::vector<NodeIndex> links_;  // those of them that are links
    unsigned breaks_ = 0;           // one behind the other
};

constexpr std::array inline_tags{
    HtmlTag::text,  HtmlTag::other, HtmlTag::a,         HtmlTag::abbr,   HtmlTag::b,        HtmlTag::button,
    HtmlTag::cite,  HtmlTag::code,  HtmlTag::data,      HtmlTag::del,    HtmlTag::dfn,      HtmlTag::em,
    HtmlTag::font,  HtmlTag::i,     HtmlTag::img,       HtmlTag::input,  HtmlTag::ins,      HtmlTag::kbd,
    HtmlTag::label, HtmlTag::link,  HtmlTag::mark,      HtmlTag::meta,   HtmlTag::noscript, HtmlTag::q,
    HtmlTag::rp,    HtmlTag::rt,    HtmlTag::ruby,      HtmlTag::s,      HtmlTag::samp,     HtmlTag::script,
    HtmlTag::small, HtmlTag::span,  HtmlTag::strike,    HtmlTag::strong, HtmlTag::style,    HtmlTag::sub,
    HtmlTag::sup,   HtmlTag::svg,   HtmlTag::template_, HtmlTag::time,   HtmlTag::tt,       HtmlTag::u,
    HtmlTag::var,   HtmlTag::wbr,
};

constexpr std::array<bool, static_cast<std::size_t>(HtmlTag::wbr) + 1> mark_inline_tags() {
    std::array<bool, static_cast<std::size_t>(HtmlTag::wbr) + 1> marks{};
    for (const HtmlTag tag : inline_tags)
        marks[static_cast<std::size_t>(tag)] = true;
    return marks;
}

}  // namespace

bool is_heading(HtmlTag tag) {
    return tag >= HtmlTag::h1 && tag <= HtmlTag::h6;
}

bool is_inline(HtmlTag tag) {
    constexpr auto marks = mark_inline_tags();
    return marks[static_cast<std::size_t>(tag)];
}

std::vector<TextBlock> page_blocks(const HtmlTree& tree, const std::vector<bool>& left_out) {
    return BlockReader(tree, left_out).read();
}

}  // namespace news
