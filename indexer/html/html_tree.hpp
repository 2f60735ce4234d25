// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/html/html_tag.hpp"

namespace news {

class ParseArena;

/// A place in HtmlTree::nodes().
using NodeIndex = std::uint32_t;
inline constexpr NodeIndex no_node = UINT32_MAX;

struct HtmlAttribute {
    std::string_view name;  // lower case
    std::string_view value;
};

/// A node of a page. The nodes stand in the order of the page, so what is within one are those up to its
/// `end`.
struct HtmlNode {
    HtmlTag tag = HtmlTag::text;
    NodeIndex parent = no_node;
    NodeIndex end = 0;      // behind the last node within
    std::string_view text;  // of `text` (also within scripts and styles); the name of `other`
    std::uint32_t first_attribute = 0;
    std::uint32_t attribute_count = 0;
};

struct HtmlParse;

/// A page as HTML5 says that its bytes are to be read, whatever they are; comments are left out.
/// Nothing of it is recursive, and it owns the text that its nodes show.
class HtmlTree {
  public:
    HtmlTree();
    HtmlTree(HtmlTree&&) noexcept;
    HtmlTree& operator=(HtmlTree&&) noexcept;
    ~HtmlTree();

    /// The first is the `html` element, if there is any.
    std::span<const HtmlNode> nodes() const { return nodes_; }
    const HtmlNode& operator[](NodeIndex index) const { return nodes_[index]; }
    NodeIndex size() const { return static_cast<NodeIndex>(nodes_.size()); }

    std::span<const HtmlAttribute> attributes(NodeIndex index) const;
    /// The value of the attribute, empty if there is none.
    std::string_view attribute(NodeIndex index, std::string_view name) const;
    bool has_attribute(NodeIndex index, std::string_view name) const;

    NodeIndex first_child(NodeIndex index) const;
    NodeIndex next_sibling(NodeIndex index) const;

  private:
    friend class HtmlTreeBuilder;
    friend HtmlParse parse_html(std::string_view page);

    std::vector<HtmlNode> nodes_;
    std::vector<HtmlAttribute> attributes_;
    std::unique_ptr<ParseArena> arena_;
};

/// A tree, or why there is none: what is nested too deeply, or so that it would take too much memory.
struct HtmlParse {
    HtmlTree tree;
    std::string_view refusal;
};

/// Reads a page in UTF-8 (html_encoding.hpp).
HtmlParse parse_html(std::string_view page);

/// The text within, as it stands, without that of scripts and styles.
std::string text_within(const HtmlTree& tree, NodeIndex index);

}  // namespace news
