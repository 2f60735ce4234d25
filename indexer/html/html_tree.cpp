// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/html_tree.hpp"

#include <algorithm>
#include <array>
#include <csetjmp>
#include <string>
#include <utility>

#include <gumbo.h>

#include "common/text.hpp"
#include "indexer/html/markup_limits.hpp"
#include "indexer/html/parse_arena.hpp"

namespace news {
namespace {

/// A page may be built of few bytes that stand for many elements, as unclosed emphasis is opened again in
/// every paragraph. A page of 1 MB takes some 20 MB.
constexpr std::size_t most_memory = std::size_t{512} << 20;

std::array<HtmlTag, GUMBO_TAG_LAST> read_tag_names() {
    std::array<HtmlTag, GUMBO_TAG_LAST> tags{};
    for (std::size_t i = 0; i < tags.size(); ++i)
        tags[i] = tag_named(gumbo_normalized_tagname(static_cast<GumboTag>(i)));
    return tags;
}

HtmlTag tag_of(GumboTag tag) {
    static const std::array<HtmlTag, GUMBO_TAG_LAST> tags = read_tag_names();
    return tag < GUMBO_TAG_LAST ? tags[tag] : HtmlTag::other;
}

/// Where the parser leaves off when there is no memory left: it is written in C and can only be left so.
struct ParserMemory {
    ParseArena* arena;
    std::jmp_buf exhausted;
};

void* allocate(void* memory, std::size_t bytes) {
    auto* parser = static_cast<ParserMemory*>(memory);
    void* piece = parser->arena->allocate(bytes);
    if (piece == nullptr) std::longjmp(parser->exhausted, 1);  // NOLINT(cert-err52-cpp)
    return piece;
}

void keep(void*, void*) {}

/// The parser's tree, or nullptr. Nothing here may have a destructor, as allocate() jumps back to it.
const GumboNode* parse_into(ParserMemory& memory, std::string_view page) {
    if (setjmp(memory.exhausted) != 0) return nullptr;  // NOLINT(cert-err52-cpp)
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = keep;
    options.userdata = &memory;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, page.data(), page.size())->root;
}

bool is_text(GumboNodeType type) {
    return type == GUMBO_NODE_TEXT || type == GUMBO_NODE_WHITESPACE || type == GUMBO_NODE_CDATA;
}

bool is_element(GumboNodeType type) {
    return type == GUMBO_NODE_ELEMENT || type == GUMBO_NODE_TEMPLATE;
}

}  // namespace

/// Copies the parser's tree into nodes in the order of the page.
class HtmlTreeBuilder {
  public:
    HtmlTreeBuilder(HtmlTree& tree, std::string_view page) : tree_(tree) {
        // A node for about thirty bytes is what pages have.
        tree_.nodes_.reserve(page.size() / 30 + 16);
        tree_.attributes_.reserve(page.size() / 40 + 16);
    }

    void add(const GumboNode* root) {
        enter(root, no_node);
        while (!open_.empty()) {
            Open& top = open_.back();
            const GumboVector& children = top.node->v.element.children;
            if (top.child < children.length) {
                const auto* child = static_cast<const GumboNode*>(children.data[top.child++]);
                enter(child, top.index);
            } else {
                tree_.nodes_[top.index].end = tree_.size();
                open_.pop_back();
            }
        }
    }

  private:
    struct Open {
        const GumboNode* node;
        NodeIndex index;
        unsigned child = 0;
    };

    void enter(const GumboNode* node, NodeIndex parent) {
        const NodeIndex index = tree_.size();
        HtmlNode entered;
        entered.parent = parent;
        entered.end = index + 1;
        if (is_text(node->type)) {
            entered.text = node->v.text.text;
            tree_.nodes_.push_back(entered);
        } else if (is_element(node->type)) {
            describe(entered, node->v.element);
            tree_.nodes_.push_back(entered);
            open_.push_back({node, index});
        }
    }

    void describe(HtmlNode& entered, const GumboElement& element) {
        entered.tag = tag_of(element.tag);
        if (entered.tag == HtmlTag::other) entered.text = name_of_other(element);
        entered.first_attribute = static_cast<std::uint32_t>(tree_.attributes_.size());
        entered.attribute_count = element.attributes.length;
        for (unsigned i = 0; i < element.attributes.length; ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            tree_.attributes_.push_back({attribute->name, attribute->value});
        }
    }

    std::string_view name_of_other(const GumboElement& element) {
        if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        char* name = static_cast<char*>(tree_.arena_->allocate(piece.length));
        if (name == nullptr || piece.data == nullptr) return {};
        const std::string lower = ascii_lower({piece.data, piece.length});
        std::copy(lower.begin(), lower.end(), name);
        return {name, piece.length};
    }

    HtmlTree& tree_;
    std::vector<Open> open_;
};

HtmlTree::HtmlTree() = default;
HtmlTree::HtmlTree(HtmlTree&&) noexcept = default;
HtmlTree& HtmlTree::operator=(HtmlTree&&) noexcept = default;
HtmlTree::~HtmlTree() = default;

std::span<const HtmlAttribute> HtmlTree::attributes(NodeIndex index) const {
    const HtmlNode& node = nodes_[index];
    return std::span(attributes_).subspan(node.first_attribute, node.attribute_count);
}

std::string_view HtmlTree::attribute(NodeIndex index, std::string_view name) const {
    for (const HtmlAttribute& attribute : attributes(index))
        if (attribute.name == name) return attribute.value;
    return {};
}

bool HtmlTree::has_attribute(NodeIndex index, std::string_view name) const {
    const auto all = attributes(index);
    return std::any_of(all.begin(), all.end(), [&](const HtmlAttribute& one) { return one.name == name; });
}

NodeIndex HtmlTree::first_child(NodeIndex index) const {
    return index + 1 < nodes_[index].end ? index + 1 : no_node;
}

NodeIndex HtmlTree::next_sibling(NodeIndex index) const {
    const HtmlNode& node = nodes_[index];
    return node.parent != no_node && node.end < nodes_[node.parent].end ? node.end : no_node;
}

HtmlParse parse_html(std::string_view page) {
    HtmlParse parse;
    parse.refusal = why_unparsable(page);
    if (!parse.refusal.empty()) return parse;
    parse.tree.arena_ = std::make_unique<ParseArena>(most_memory);
    ParserMemory memory{parse.tree.arena_.get(), {}};
    const GumboNode* root = parse_into(memory, page);
    if (root == nullptr) {
        parse.refusal = "an HTML page that would take more than 512 MB of memory";
    } else {
        HtmlTreeBuilder(parse.tree, page).add(root);
    }
    return parse;
}

std::string text_within(const HtmlTree& tree, NodeIndex index) {
    std::string text;
    for (NodeIndex at = index; at < tree[index].end;) {
        const HtmlNode& node = tree[at];
        if (node.tag == HtmlTag::text) text += node.text;
        at = node.tag == HtmlTag::script || node.tag == HtmlTag::style ? node.end : at + 1;
    }
    return text;
}

}  // namespace news
