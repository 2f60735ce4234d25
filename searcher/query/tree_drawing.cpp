// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/tree_drawing.hpp"

#include <fmt/format.h>

#include "searcher/query/canonical.hpp"
#include "searcher/query/query_nodes.hpp"

namespace news {
namespace {

std::string name_of(const ProximityNode& proximity) {
    switch (proximity.kind) {
        case Proximity::near:
            return fmt::format("within {} words", proximity.distance);
        case Proximity::ordered:
            return fmt::format("within {} words, in this order", proximity.distance);
        case Proximity::sentence:
            return "in one sentence";
        case Proximity::paragraph:
            break;
    }
    return "in one paragraph";
}

/// What a node does with those below it.
struct Label {
    std::string operator()(const AllNode& all) const {
        if (all.children.empty()) return "everything";
        return all.is_strict ? "all of" : "all of (or some, as --match says)";
    }
    std::string operator()(const AnyNode&) const { return "any of"; }
    std::string operator()(const NotNode&) const { return "not"; }
    std::string operator()(const MustNode&) const { return "in any case"; }
    std::string operator()(const WeightNode& weight) const {
        return fmt::format("weighing {}", weight.factor);
    }
    std::string operator()(const ProximityNode& proximity) const { return name_of(proximity); }
    std::string operator()(const AtLeastNode& at_least) const {
        return fmt::format("at least {} times", at_least.count);
    }
    std::string operator()(const FirstWordsNode& first) const {
        return fmt::format("within the first {} words", first.count);
    }
    std::string operator()(const auto& content) const { return canonical_text(QueryNode{content}); }
};

void draw(const QueryNode& node, const std::string& indent, std::string& drawing) {
    drawing += label_of(node) + '\n';
    const std::vector<QueryNode>& below = nodes_below(node);
    for (std::size_t i = 0; i < below.size(); ++i) {
        const bool is_last = i + 1 == below.size();
        drawing += indent + (is_last ? "└─ " : "├─ ");
        draw(below[i], indent + (is_last ? "   " : "│  "), drawing);
    }
}

}  // namespace

std::string label_of(const QueryNode& node) {
    return std::visit(Label{}, node.content);
}

std::string draw_tree(const QueryNode& root) {
    std::string drawing;
    draw(root, "", drawing);
    return drawing;
}

}  // namespace news
