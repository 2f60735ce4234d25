// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/query/position_rules.hpp"

#include <set>

namespace news {
namespace {

struct ProblemFinder {
    static bool is_text(const Field* field) { return field == nullptr || field->match == FieldMatch::words; }

    std::string operator()(const WordNode& /*word*/) const { return {}; }
    std::string operator()(const PhraseNode& /*phrase*/) const { return {}; }
    std::string operator()(const WildcardNode& node) const { return is_text(node.field) ? "" : "a filter"; }
    std::string operator()(const FuzzyNode& node) const { return is_text(node.field) ? "" : "a filter"; }
    std::string operator()(const ProximityNode& /*node*/) const { return {}; }
    std::string operator()(const AnyNode& any) const {
        for (const QueryNode& child : any.children) {
            if (std::string problem = why_without_positions(child); !problem.empty()) return problem;
        }
        return {};
    }
    std::string operator()(const AllNode& /*all*/) const { return "an AND group"; }
    std::string operator()(const NotNode& /*negation*/) const { return "NOT"; }
    std::string operator()(const MustNode& /*must*/) const { return "+"; }
    std::string operator()(const WeightNode& /*node*/) const { return "a weight"; }
    std::string operator()(const AtLeastNode& /*node*/) const { return "atleast"; }
    std::string operator()(const FirstWordsNode& /*node*/) const { return "first"; }
    std::string operator()(const auto& /*filter*/) const { return "a filter"; }
};

/// The fields of all words; null is one of them.
struct FieldCollector {
    std::set<const Field*>& found;

    void operator()(const WordNode& node) const { found.insert(node.field); }
    void operator()(const PhraseNode& node) const { found.insert(node.field); }
    void operator()(const WildcardNode& node) const { found.insert(node.field); }
    void operator()(const FuzzyNode& node) const { found.insert(node.field); }
    void operator()(const ProximityNode& node) const { visit(node.children); }
    void operator()(const AnyNode& node) const { visit(node.children); }
    void operator()(const auto& /*other*/) const {}

    void visit(const std::vector<QueryNode>& nodes) const {
        for (const QueryNode& node : nodes)
            std::visit(*this, node.content);
    }
};

}  // namespace

std::string why_without_positions(const QueryNode& node) {
    return std::visit(ProblemFinder{}, node.content);
}

bool are_in_one_field(const QueryNode& a, const QueryNode& b) {
    std::set<const Field*> named;
    std::visit(FieldCollector{named}, a.content);
    std::visit(FieldCollector{named}, b.content);
    return named.size() <= 1;
}

}  // namespace news
