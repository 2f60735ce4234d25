// SPDX-License-Identifier: GPL-2.0-or-later
#include "searcher/search/search_plan.hpp"

#include <algorithm>
#include <string>

#include "common/fields.hpp"
#include "searcher/query/query_nodes.hpp"

namespace news {
namespace {

using Xapian::Query;

/// Words, phrases and alternatives of these in headline and text: what --match is about. A field was named on
/// purpose and is never relaxed.
bool may_be_relaxed(const QueryNode& node) {
    if (const auto* word = std::get_if<WordNode>(&node.content)) return word->field == nullptr;
    if (const auto* phrase = std::get_if<PhraseNode>(&node.content)) return phrase->field == nullptr;
    if (const auto* wildcard = std::get_if<WildcardNode>(&node.content)) return wildcard->field == nullptr;
    if (const auto* fuzzy = std::get_if<FuzzyNode>(&node.content)) return fuzzy->field == nullptr;
    if (const auto* weight = std::get_if<WeightNode>(&node.content))
        return may_be_relaxed(weight->child.front());
    const auto* any = std::get_if<AnyNode>(&node.content);
    return any != nullptr && std::all_of(any->children.begin(), any->children.end(), may_be_relaxed);
}

Query joined(Query::op how, const std::vector<Query>& queries) {
    return {how, queries.begin(), queries.end()};
}

/// The query's parts: words that may be relaxed, and the rest as one query.
class PlanBuilder {
  public:
    PlanBuilder(const QueryNode& root, const Request& request, const XapianTranslator& translator)
        : root_(root), request_(request), translator_(translator) {}

    SearchPlan build(PlanOrder order) {
        divide();
        plan_.scores = news::scores(root_);
        plan_.whole = translator_.translate(root_);
        const bool can_relax = plan_.words.size() > 1 && request_.match != MatchMode::all;
        if (can_relax && order == PlanOrder::by_score) {
            plan_.order = order;
            add_tier(relaxed(), Tier::Words::some);
            return std::move(plan_);
        }
        add_tier(plan_.whole, Tier::Words::all);
        if (can_relax) {
            add_tier({Query::OP_AND_NOT, relaxed(), translator_.translate_to_leave_out(root_)},
                     Tier::Words::some);
        } else {
            plan_.words.clear();
        }
        return std::move(plan_);
    }

  private:
    void divide() {
        const auto* all = std::get_if<AllNode>(&root_.content);
        if (all == nullptr || all->is_strict) return;
        for (const QueryNode& child : all->children) {
            if (may_be_relaxed(child)) {
                plan_.words.push_back(&child);
            } else {
                fixed_.children.push_back(child);
            }
        }
    }

    Query relaxed() const {
        std::vector<Query> words;
        for (const QueryNode* word : plan_.words)
            words.push_back(translator_.translate(*word));
        Query some = joined(Query::OP_OR, words);
        if (fixed_.children.empty()) return some;
        return {Query::OP_AND, some, translator_.translate(QueryNode{fixed_})};
    }

    /// Sorted by ascending date, articles without one would come first: they are listed behind the dated
    /// ones.
    void add_tier(const Query& query, Tier::Words words) {
        if (request_.sort != SortOrder::oldest) {
            plan_.tiers.push_back({query, words});
            return;
        }
        const Query undated{std::string(prefix::undated)};
        plan_.tiers.push_back({{Query::OP_AND_NOT, query, undated}, words});
        plan_.tiers.push_back({{Query::OP_FILTER, query, undated}, words});
    }

    const QueryNode& root_;
    const Request& request_;
    const XapianTranslator& translator_;
    SearchPlan plan_;
    AllNode fixed_;
};

}  // namespace

bool scores(const QueryNode& node) {
    if (std::holds_alternative<NotNode>(node.content)) return false;
    const std::vector<QueryNode>& below = nodes_below(node);
    if (!below.empty()) return std::any_of(below.begin(), below.end(), scores);
    if (const auto* wildcard = std::get_if<WildcardNode>(&node.content)) {
        return wildcard->field == nullptr || wildcard->field->match == FieldMatch::words;
    }
    return std::holds_alternative<WordNode>(node.content) ||
           std::holds_alternative<PhraseNode>(node.content) ||
           std::holds_alternative<FuzzyNode>(node.content);
}

SearchPlan plan_search(const QueryNode& root, const Request& request, PlanOrder order,
                       const XapianTranslator& translator) {
    return PlanBuilder{root, request, translator}.build(order);
}

}  // namespace news
