// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/html/markup_evidence.hpp"

#include <array>

#include "common/text.hpp"
#include "indexer/html/element_names.hpp"
#include "indexer/html/linked_data.hpp"

namespace news {
namespace {

constexpr std::size_t longest_statement = 2'000;  // bytes
constexpr std::size_t most_statements = 2'000;

class MarkupReader {
  public:
    explicit MarkupReader(const HtmlTree& tree) : tree_(tree), scopes_(tree.size(), no_node) {}

    std::vector<Evidence> read() {
        for (NodeIndex at = 0; at < tree_.size() && found_.size() < most_statements; ++at) {
            if (tree_[at].parent != no_node) scopes_[at] = scopes_[tree_[at].parent];
            if (tree_[at].tag == HtmlTag::text) continue;
            read_node(at);
            if (tree_.has_attribute(at, "itemscope") || tree_.has_attribute(at, "typeof")) scopes_[at] = at;
        }
        return std::move(found_);
    }

  private:
    void read_node(NodeIndex at) {
        const HtmlTag tag = tree_[at].tag;
        if (tag == HtmlTag::meta) read_meta(at);
        if (tag == HtmlTag::link && ascii_lower(tree_.attribute(at, "rel")) == "canonical")
            add(PageField::url, EvidenceKind::link, 0, tree_.attribute(at, "href"));
        if (tag == HtmlTag::html) {
            add(PageField::language, EvidenceKind::link, 0, tree_.attribute(at, "lang"));
            add(PageField::language, EvidenceKind::link, 1, tree_.attribute(at, "xml:lang"));
        }
        if (tag == HtmlTag::a && tree_.attribute(at, "rel") == "author" && is_of_byline(at))
            add(PageField::author, EvidenceKind::link, 0, text_within(tree_, at));
        read_property(at);
        read_classes(at);
    }

    void read_meta(NodeIndex at) {
        const std::string_view content = tree_.attribute(at, "content");
        for (const std::string_view attribute : {"property", "name", "itemprop", "http-equiv"}) {
            const std::string_view names = tree_.attribute(at, attribute);
            for (const std::string_view name : split(names, ' ')) {
                const auto known = meta_named(name);
                if (!known) continue;
                const bool is_in_body = attribute == "itemprop" && scopes_[at] != no_node;
                if (!is_in_body) add(known->field, EvidenceKind::meta, known->rank, content);
                return;
            }
        }
    }

    void read_property(NodeIndex at) {
        std::string_view names = tree_.attribute(at, "itemprop");
        if (names.empty() && tree_[at].tag != HtmlTag::meta) names = tree_.attribute(at, "property");
        if (names.empty() || !is_of_article(at)) return;
        for (std::string_view name : split(names, ' ')) {
            if (const std::size_t colon = name.find(':'); colon != std::string_view::npos)
                name.remove_prefix(colon + 1);  // schema:datePublished
            const auto known = property_named(name);
            const bool is_plain_name = known && name == "name" && scopes_[at] == no_node;
            if (known && !is_plain_name)
                add(known->field, EvidenceKind::microdata, known->rank, value_of(at));
        }
    }

    /// What stands in no item, or in one that is an article. An author may be an item of its own.
    bool is_of_article(NodeIndex at) const {
        const NodeIndex scope = scopes_[at];
        if (scope == no_node) return true;
        std::string_view type = tree_.attribute(scope, "itemtype");
        if (type.empty()) type = tree_.attribute(scope, "typeof");
        return is_article_type(type) || type.ends_with("WebPage");
    }

    void read_classes(NodeIndex at) {
        for (const std::string_view name : split(tree_.attribute(at, "class"), ' ')) {
            if (name.empty()) continue;
            const auto known = class_named(name);
            if (!known) continue;
            const bool is_author = known->field == PageField::author;
            if (is_author && !is_of_byline(at)) continue;
            add(known->field, EvidenceKind::microdata, rank_of_classes + known->rank,
                is_author ? name_on_card(at) : value_of(at));
        }
    }

    /// Comments, the page's foot and teasers of other articles name people as well: several authors stand
    /// side by side.
    bool is_of_byline(NodeIndex at) {
        constexpr NodeIndex widest_byline = 60;  // nodes
        constexpr unsigned most_looks = 500;
        if (++looks_for_byline_ > most_looks) return false;
        if (byline_ != no_node && at - byline_ > widest_byline) return false;
        bool is_in_foot = false;
        for (NodeIndex up = at; up != no_node && tree_[up].tag != HtmlTag::body; up = tree_[up].parent) {
            const HtmlTag tag = tree_[up].tag;
            const bool is_article = tag == HtmlTag::article;  // which may have a foot of its own
            is_in_foot = !is_article && (is_in_foot || tag == HtmlTag::footer);
            if (tag == HtmlTag::nav || (!is_article && name_hints(tree_, up).comments)) return false;
        }
        if (is_in_foot) return false;
        byline_ = at;
        return true;
    }

    /// A card without a name on it may hold an address and a telephone number.
    std::string name_on_card(NodeIndex at) const {
        for (NodeIndex inner = at; inner < tree_[at].end; ++inner) {
            if (tree_[inner].tag == HtmlTag::text) continue;
            for (const std::string_view name : split(tree_.attribute(inner, "class"), ' '))
                if (name == "fn" || name == "p-name") return text_within(tree_, inner);
        }
        constexpr std::size_t longest_name = 80;  // bytes
        std::string text = value_of(at);
        return text.size() <= longest_name ? text : std::string();
    }

    /// Where the element says it for machines, else its text.
    std::string value_of(NodeIndex at) const {
        for (const std::string_view attribute : {"content", "datetime"}) {
            if (tree_.has_attribute(at, attribute)) return std::string(tree_.attribute(at, attribute));
        }
        if (tree_[at].tag == HtmlTag::abbr) return std::string(tree_.attribute(at, "title"));
        if (tree_[at].tag == HtmlTag::link) return std::string(tree_.attribute(at, "href"));
        constexpr NodeIndex most_nodes = 60;  // what holds more is a whole article
        if (tree_[at].end - at > most_nodes) return {};
        if (const NodeIndex named = named_within(at); named != no_node) return text_within(tree_, named);
        return text_within(tree_, at);
    }

    /// The name within an author that is an item of its own.
    NodeIndex named_within(NodeIndex at) const {
        for (NodeIndex inner = at + 1; inner < tree_[at].end; ++inner) {
            if (tree_[inner].tag != HtmlTag::text && tree_.attribute(inner, "itemprop") == "name")
                return inner;
        }
        return no_node;
    }

    void add(PageField field, EvidenceKind kind, std::size_t rank, std::string_view value) {
        if (value.size() > longest_statement) return;
        const bool is_address = field == PageField::url;
        std::string text = is_address ? collapse_spaces(value) : text_of_statement(value);
        if (!text.empty()) found_.push_back({field, kind, rank, std::move(text)});
    }

    const HtmlTree& tree_;
    std::vector<NodeIndex> scopes_;  // the item that a node stands in
    NodeIndex byline_ = no_node;     // the last author that microformats or a link name
    unsigned looks_for_byline_ = 0;
    std::vector<Evidence> found_;
};

}  // namespace

std::vector<Evidence> markup_evidence(const HtmlTree& tree) {
    return MarkupReader{tree}.read();
}

}  // namespace news
