// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/related_blocks.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/text.hpp"
#include "indexer/formats/related_headings.hpp"
#include "indexer/html/page_blocks.hpp"

namespace news {
namespace {

/// Nodes and bytes of names that are looked at in all, some of them again and again; real pages need a
/// hundredth. What lies behind is not found.
constexpr std::size_t most_work = 4'000'000;

// Bytes.
constexpr std::size_t longest_label = 120;
constexpr std::size_t shortest_title = 15;

/// In names without what parts their words: "js-related-posts", "RelatedStories".
constexpr std::array<std::string_view, 14> names_of_related{
    "related",   "moreon",    "seealso",  "readalso",   "alsoread",   "similar",  "furtherrea",
    "lireaussi", "memesujet", "zumthema", "leggianche", "relacionad", "correlat", "bacajuga"};
/// Related to what is no article, or no list of related ones.
constexpr std::array<std::string_view, 24> names_of_others{
    "tag",     "topic",  "entit",   "compan",  "product",  "game",    "author",  "keyword",
    "categor", "search", "video",   "galler",  "photo",    "image",   "popular", "trending",
    "latest",  "most",   "sponsor", "taboola", "outbrain", "comment", "social",  "unrelated"};
/// Parts of the page that have nothing to do with its article.
constexpr std::array<std::string_view, 8> names_apart{"popular",  "trending", "mostread", "taboola",
                                                      "outbrain", "sponsor",  "comment",  "disqus"};

constexpr std::array<std::string_view, 5> naming_attributes{"class", "id", "data-component", "data-module",
                                                            "data-testid"};

bool contains_any(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool is_unseen(HtmlTag tag) {
    return tag == HtmlTag::script || tag == HtmlTag::style || tag == HtmlTag::noscript ||
           tag == HtmlTag::template_ || tag == HtmlTag::svg || tag == HtmlTag::iframe ||
           tag == HtmlTag::textarea || tag == HtmlTag::select || tag == HtmlTag::button;
}

/// What a part of the page consists of.
struct Content {
    std::size_t links = 0;  // with words enough for a title
    std::size_t linked = 0;
    std::size_t plain = 0;

    /// Titles, with a few words to each at most.
    bool is_list() const {
        constexpr std::size_t longest_teaser = 250;
        constexpr std::size_t most_links = 40;  // what has more is an index of the site
        return links > 0 && links <= most_links && plain <= longest_teaser * links + longest_label &&
               plain <= 4 * linked;
    }
    bool is_empty() const { return linked + plain == 0; }
};

class BlockSearch {
  public:
    explicit BlockSearch(const HtmlTree& tree) : tree_(tree), headline_(find_headline()) {}

    std::vector<NodeRange> find() {
        std::vector<NodeRange> found;
        for (NodeIndex at = headline_; at < tree_.size() && work_ < most_work;) {
            const HtmlNode& node = tree_[at];
            const std::optional<NodeRange> block = is_unseen(node.tag)         ? std::nullopt
                                                   : node.tag == HtmlTag::text ? labelled_block(at)
                                                                               : named_block(at);
            if (block) found.push_back(*block);
            at = block ? std::max(block->end, at + 1) : is_unseen(node.tag) ? node.end : at + 1;
        }
        return found;
    }

  private:
    /// The first h1 with words, or the page's first node.
    NodeIndex find_headline() const {
        for (NodeIndex at = 0; at < tree_.size(); ++at)
            if (tree_[at].tag == HtmlTag::h1 && text_within(tree_, at).size() >= shortest_title) return at;
        return 0;
    }

    bool holds_headline(NodeIndex at) const {
        return headline_ != 0 && at <= headline_ && headline_ < tree_[at].end;
    }

    /// In lower case and letters only, names parted by spaces.
    std::string names_of(NodeIndex at) const {
        std::string names;
        for (const HtmlAttribute& attribute : tree_.attributes(at)) {
            const auto known = std::find(naming_attributes.begin(), naming_attributes.end(), attribute.name);
            if (known == naming_attributes.end()) continue;
            for (const char c : attribute.value) {
                if (c == ' ' || is_ascii_letter(c))
                    names += is_ascii_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
            }
            names += ' ';
        }
        work_ += names.size();
        return names;
    }

    std::optional<NodeRange> named_block(NodeIndex at) const {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::body || tag == HtmlTag::html || tree_[at].attribute_count == 0) return {};
        if (!is_named_related(at)) return {};
        const NodeRange block{at, end_of_list(at)};
        if (!content_of(block).is_list() || is_apart(at) || belongs_to_teaser(at)) return {};
        return block;
    }

    bool is_named_related(NodeIndex at) const {
        const std::string names = names_of(at);
        return contains_any(names, names_of_related) && !contains_any(names, names_of_others);
    }

    /// Links without a heading, under a teaser in a list of all stories, are related to that one.
    bool belongs_to_teaser(NodeIndex block) const {
        if (!opens_with_link(block)) return false;
        const NodeIndex first = tree_.first_child(tree_[block].parent);
        for (NodeIndex at = first; at < block && work_ < most_work; at = tree_.next_sibling(at)) {
            const bool is_teaser = content_of({at, tree_[at].end}).is_list() && !is_named_related(at);
            if (is_teaser) return true;
        }
        return false;
    }

    bool opens_with_link(NodeIndex block) const {
        work_ += tree_[block].end - block;
        for (NodeIndex at = block; at < tree_[block].end; ++at) {
            if (is_unseen(tree_[at].tag))
                at = tree_[at].end - 1;
            else if (tree_[at].tag == HtmlTag::text && !trim(tree_[at].text).empty())
                return link_around(at) != no_node;
        }
        return false;
    }

    /// Up to where another list begins in it.
    NodeIndex end_of_list(NodeIndex block) const {
        bool is_first = true;
        work_ += tree_[block].end - block;
        for (NodeIndex at = block; at < tree_[block].end; ++at) {
            const bool is_line = tree_[at].tag == HtmlTag::text && !trim(tree_[at].text).empty();
            if (!is_line && !is_heading(tree_[at].tag)) continue;
            const bool may_be_label = is_first || is_heading(tree_[at].tag);
            if (is_line) is_first = false;
            if (!may_be_label || link_around(at) != no_node) continue;
            const std::string line = is_line ? std::string(tree_[at].text) : text_within(tree_, at);
            if (is_heading_of_others(line)) return at;
        }
        return tree_[block].end;
    }

    std::optional<NodeRange> labelled_block(NodeIndex text) const {
        const std::string_view line = trim(tree_[text].text);
        if (line.empty() || line.size() > longest_label) return {};
        const NodeIndex element = block_around(text);
        if (element == no_node) return {};
        const bool opens_with_cue = related_cue(line) > 0;
        const bool opens_label =
            is_heading(tree_[element].tag) && is_first_text(text, element) && is_label(element);
        if (!opens_with_cue && !opens_label && !is_related_heading(line)) return {};
        if (is_heading_of_others(line) || is_apart(text)) return {};
        if (const NodeIndex link = link_around(text); link != no_node && !is_within_heading(link)) {
            const bool is_title = opens_with_cue || content_of({text + 1, tree_[link].end}).plain > 0;
            return is_title ? std::optional(NodeRange{link, tree_[link].end}) : std::nullopt;
        }
        const NodeRange same_line{text, tree_[element].end};
        if (content_of(same_line).is_list()) return same_line;
        return is_label(element) ? list_behind(element) : std::nullopt;
    }

    /// Nothing else stands in the element; it may be in several pieces: "<h3><i></i>Related
    /// <b>posts</b></h3>".
    bool is_label(NodeIndex element) const {
        constexpr NodeIndex most_nodes = 12;
        return tree_[element].end - element <= most_nodes && is_related_heading(text_within(tree_, element));
    }

    bool is_first_text(NodeIndex text, NodeIndex within) const {
        work_ += text - within;
        for (NodeIndex at = within; at < text; ++at)
            if (tree_[at].tag == HtmlTag::text && !trim(tree_[at].text).empty()) return false;
        return true;
    }

    NodeIndex block_around(NodeIndex at) const {
        NodeIndex up = tree_[at].parent;
        while (up != no_node && is_inline(tree_[up].tag))
            up = tree_[up].parent;
        return up;
    }

    NodeIndex link_around(NodeIndex at) const {
        for (NodeIndex up = tree_[at].parent; up != no_node; up = tree_[up].parent)
            if (tree_[up].tag == HtmlTag::a) return up;
        return no_node;
    }

    bool is_within_heading(NodeIndex at) const { return is_heading(tree_[block_around(at)].tag); }

    /// What follows the label, in the element around it or, where the label is all that is in that so far,
    /// behind that.
    std::optional<NodeRange> list_behind(NodeIndex label) const {
        constexpr int most_levels = 4;
        NodeIndex element = label;
        for (int level = 0; level < most_levels; ++level) {
            if (const auto list = siblings_behind(element)) return list;
            const NodeIndex parent = tree_[element].parent;
            if (parent == no_node || holds_headline(parent) || !is_first_text(label, parent)) return {};
            element = parent;
        }
        return {};
    }

    std::optional<NodeRange> siblings_behind(NodeIndex element) const {
        std::optional<NodeRange> list;
        for (NodeIndex at = tree_.next_sibling(element); at != no_node; at = tree_.next_sibling(at)) {
            const HtmlNode& node = tree_[at];
            ++work_;
            if (is_unseen(node.tag)) continue;
            const Content content = content_of({at, node.end});
            if (content.is_empty()) continue;
            if (!content.is_list() || contains_any(names_of(at), names_apart)) break;
            list = NodeRange{list ? list->begin : at, node.end};
        }
        return list;
    }

    Content content_of(NodeRange range) const {
        Content content;
        work_ += range.end - range.begin;
        NodeIndex link_end = 0;
        for (NodeIndex at = range.begin; at < range.end; ++at) {
            const HtmlNode& node = tree_[at];
            if (is_unseen(node.tag)) {
                at = node.end - 1;
            } else if (node.tag == HtmlTag::a) {
                link_end = node.end;
                if (leads_elsewhere(at) && text_within(tree_, at).size() >= shortest_title) ++content.links;
            } else if (node.tag == HtmlTag::text) {
                (at < link_end ? content.linked : content.plain) += trim(node.text).size();
            }
        }
        return content;
    }

    bool leads_elsewhere(NodeIndex link) const {
        const std::string_view href = trim(tree_.attribute(link, "href"));
        return !href.empty() && href.front() != '#';
    }

    /// In a menu, the page's foot, comments or a list of what is popular.
    bool is_apart(NodeIndex at) const {
        bool is_in_foot = false;
        for (NodeIndex up = at; up != no_node; up = tree_[up].parent) {
            const HtmlTag tag = tree_[up].tag;
            ++work_;
            if (tag == HtmlTag::article) return false;  // which may have its own foot
            if (tag == HtmlTag::nav || tag == HtmlTag::menu || tag == HtmlTag::form) return true;
            is_in_foot = is_in_foot || tag == HtmlTag::footer;
            if (tag == HtmlTag::text || tag == HtmlTag::body || holds_headline(up)) continue;
            if (contains_any(names_of(up), names_apart)) return true;
        }
        return is_in_foot;
    }

    const HtmlTree& tree_;
    NodeIndex headline_;
    mutable std::size_t work_ = 0;  // a measure, not a result
};

}  // namespace

std::vector<NodeRange> find_related_blocks(const HtmlTree& tree) {
    return BlockSearch{tree}.find();
}

}  // namespace news
